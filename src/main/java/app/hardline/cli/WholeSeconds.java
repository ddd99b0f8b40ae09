package app.hardline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as commands give them out: in UTC, without a fraction of a second. */
final class WholeSeconds extends StdSerializer<Instant> {
  WholeSeconds() {
    super(Instant.class);
  }

  @Override
  public void serialize(Instant at, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeString(at.truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
