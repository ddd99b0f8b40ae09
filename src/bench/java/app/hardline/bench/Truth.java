package app.hardline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is true of a made list, as its generator wrote it down.
 *
 * @param delimiter what stands between its cells
 * @param headerLine which line its header is, 1 the first
 * @param rows how many prospects' rows it has
 * @param trailerLines how many lines follow that are no prospects
 * @param unique how many rows repeat no earlier one
 * @param rowsWithPhone from how many rows a valid number can be had
 * @param duplicates how many rows repeat another, by the one key that they have in common
 */
record Truth(
    String delimiter,
    int headerLine,
    long rows,
    long trailerLines,
    long unique,
    long rowsWithPhone,
    Map<String, Long> duplicates) {

  static Truth read(Path file) throws IOException {
    JsonNode json = new ObjectMapper().readTree(file.toFile());
    Map<String, Long> duplicates = new TreeMap<>();
    json.path("duplicates")
        .properties()
        .forEach(kind -> duplicates.put(kind.getKey(), kind.getValue().asLong()));
    return new Truth(
        json.path("delimiter").asText(),
        json.path("headerLine").asInt(),
        json.path("rows").asLong(),
        json.path("trailerLines").asLong(),
        json.path("unique").asLong(),
        json.path("rowsWithPhone").asLong(),
        duplicates);
  }
}
