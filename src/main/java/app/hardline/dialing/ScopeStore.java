package app.hardline.dialing;

import app.hardline.prospect.Filter;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** Scopes as they are kept in a column. */
final class ScopeStore {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addMixIn(Filter.class, Kinds.class)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .withConfigOverride(
              List.class, it -> it.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  /** How each kind of filter is called in the column; a scope from before filters has none. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Filter.InState.class, name = "state"),
    @JsonSubTypes.Type(value = Filter.InIndustry.class, name = "industry"),
    @JsonSubTypes.Type(value = Filter.Titled.class, name = "title"),
    @JsonSubTypes.Type(value = Filter.Employees.class, name = "employees"),
    @JsonSubTypes.Type(value = Filter.NeverCalled.class, name = "never-called"),
    @JsonSubTypes.Type(value = Filter.HasDirect.class, name = "direct"),
    @JsonSubTypes.Type(value = Filter.Tagged.class, name = "tag"),
    @JsonSubTypes.Type(value = Filter.Stands.class, name = "stands"),
    @JsonSubTypes.Type(value = Filter.Among.class, name = "among")
  })
  private interface Kinds {}

  private ScopeStore() {}

  static String write(Scope scope) {
    try {
      return JSON.writeValueAsString(scope);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Scope read(String text) {
    try {
      return JSON.readValue(text, Scope.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what the database holds is no scope", e);
    }
  }
}
