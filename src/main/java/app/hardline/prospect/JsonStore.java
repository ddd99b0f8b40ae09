package app.hardline.prospect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists and maps as a column of text holds them. */
final class JsonStore {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<LinkedHashMap<String, String>> TEXTS =
      new TypeReference<>() {};
  private static final TypeReference<ArrayList<String>> WORDS = new TypeReference<>() {};

  private JsonStore() {}

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Map<String, String> texts(@Nullable String text) {
    return text == null ? Map.of() : read(text, TEXTS);
  }

  static List<String> words(@Nullable String text) {
    return text == null ? List.of() : read(text, WORDS);
  }

  private static <T> T read(String text, TypeReference<T> type) {
    try {
      return JSON.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what the database holds is no JSON of ours", e);
    }
  }
}
