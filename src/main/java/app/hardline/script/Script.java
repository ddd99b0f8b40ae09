package app.hardline.script;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A script as one version has it.
 *
 * @param id the script's, the same for all its versions
 * @param name as the owner calls it
 * @param version counted from 1
 * @param madeAt when the version was written
 * @param texts what is said in each part; a part that isn't said is missing
 */
public record Script(long id, String name, int version, Instant madeAt, Map<Part, String> texts) {

  /** Keeps the texts from change. */
  public Script {
    texts = Map.copyOf(texts);
  }

  /**
   * What is said in a part.
   *
   * @param part which
   * @return with merge fields; empty when nothing is said
   */
  public String text(Part part) {
    return texts.getOrDefault(part, "");
  }

  /**
   * The steps that a conversation has by this script.
   *
   * @return in their order, those without text left out
   */
  public List<Part> steps() {
    return Part.steps().stream().filter(texts::containsKey).toList();
  }
}
