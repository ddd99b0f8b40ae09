package app.hardline.intake;

import app.hardline.prospect.Attribute;
import app.hardline.prospect.PhoneNumber;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of many prospects, packed into some hundred bytes each, where it isn't stored: the
 * rows of a dry run, and known prospects that an import will add to when it is shown.
 */
final class PackedRows {
  private static final Attribute[] ATTRIBUTES = Attribute.values();

  private final Map<Integer, byte[]> rows = new HashMap<>();

  void put(int holder, Known known) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      Identity who = known.identity();
      write(out, who.person());
      write(out, who.company());
      write(out, who.town());
      write(out, who.email());
      out.writeShort(who.numbers().size());
      for (PhoneNumber number : who.numbers()) {
        out.writeLong(number.digits());
        write(out, number.extension());
      }
      int filled = 0;
      for (int i = 0; i < ATTRIBUTES.length; i++) {
        filled |= known.filled().contains(ATTRIBUTES[i]) ? 1 << i : 0;
      }
      out.writeInt(filled);
      out.writeInt(known.phones());
      for (long other : known.others()) {
        out.writeLong(other);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows.put(holder, bytes.toByteArray());
  }

  Optional<Known> get(int holder) {
    return Optional.ofNullable(rows.get(holder)).map(PackedRows::unpacked);
  }

  private static Known unpacked(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String person = read(in);
      String company = read(in);
      String town = read(in);
      String email = read(in);
      List<PhoneNumber> numbers = new ArrayList<>();
      for (int left = in.readShort(); left > 0; left--) {
        numbers.add(new PhoneNumber(in.readLong(), read(in)));
      }
      int bits = in.readInt();
      int phones = in.readInt();
      Set<Attribute> filled = EnumSet.noneOf(Attribute.class);
      for (int i = 0; i < ATTRIBUTES.length; i++) {
        if ((bits & 1 << i) != 0) {
          filled.add(ATTRIBUTES[i]);
        }
      }
      Set<Long> others = new HashSet<>();
      while (in.available() > 0) {
        others.add(in.readLong());
      }
      return new Known(new Identity(person, company, town, email, numbers), filled, others, phones);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cell may be longer than {@link DataOutputStream#writeUTF} takes. */
  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String read(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
