package app.hardline.dialing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Scopes as they are kept in a column. */
final class ScopeStore {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

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
