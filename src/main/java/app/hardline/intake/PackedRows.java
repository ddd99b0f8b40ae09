package app.hardline.intake;

import app.hardline.prospect.Attribute;
import app.hardline.prospect.PhoneNumber;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
      out.writeUTF(who.person());
      out.writeUTF(who.company());
      out.writeUTF(who.town());
      out.writeUTF(who.email());
      out.writeShort(who.numbers().size());
      for (PhoneNumber number : who.numbers()) {
        out.writeLong(number.digits());
        out.writeUTF(number.extension());
      }
      int filled = 0;
      for (int i = 0; i < ATTRIBUTES.length; i++) {
        filled |= known.filled().contains(ATTRIBUTES[i]) ? 1 << i : 0;
      }
      out.writeInt(filled);
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
      String person = in.readUTF();
      String company = in.readUTF();
      String town = in.readUTF();
      String email = in.readUTF();
      List<PhoneNumber> numbers = new ArrayList<>();
      for (int left = in.readShort(); left > 0; left--) {
        numbers.add(new PhoneNumber(in.readLong(), in.readUTF()));
      }
      int bits = in.readInt();
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
      return new Known(new Identity(person, company, town, email, numbers), filled, others);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
