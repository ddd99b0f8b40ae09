package app.hardline.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.words.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingFinderTest {
  @TempDir Path folder;

  private Encoding find(byte[] bytes) throws IOException {
    return EncodingFinder.find(Files.write(folder.resolve("list.csv"), bytes));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, 'Name;Ort\nJürgen Weiß;Köln\nRenée Côté;Montréal\n'",
    "macintosh, 'Name,City\nJürgen Weiß,Köln\nRenée Côté,Montréal\n'",
    "IBM850, 'Name;Ort\nJürgen Weiß;Köln\nRenée Côté;Montréal\n'",
    "windows-1254, 'Ad;Şehir\nAyşe Yılmaz;İstanbul\nÇağrı Gündoğdu;Diyarbakır\n'",
    "windows-1250, 'Imię;Miasto\nŁukasz Wójcik;Łódź\nAgnieszka Świątek;Gdańsk\n'",
    "windows-1251, 'Имя;Город\nАнна Иванова;Москва\nБорис Петров;Казань\n'",
    "windows-1253, 'Όνομα;Πόλη\nΆννα Παπαδοπούλου;Αθήνα\nΓιώργος Νικολάου;Θεσσαλονίκη\n'",
    "windows-1255, 'שם;עיר\nדוד כהן;תל אביב\nשרה לוי;ירושלים\n'",
    "Shift_JIS, '名前,会社\n山田太郎,株式会社アクメ\n鈴木花子,東京歯科クリニック\n'",
    "EUC-KR, '이름,회사\n김철수,서울치과의원\n이영희,한국식품주식회사\n'",
    "GB18030, '姓名,公司\n王小明,北京科技有限公司\n李华,上海食品公司\n'"
  })
  void anEncodingIsToldByItsBytes(String name, String text) throws IOException {
    Encoding found = find(text.repeat(3).getBytes(Encoding.named(name).charset()));

    assertThat(new String(text.getBytes(Encoding.named(name).charset()), found.charset()))
        .as(found.name())
        .isEqualTo(text);
  }

  @Test
  void oneBrokenByteAmongManyGoodOnesIsStillUtf8() throws IOException {
    byte[] good = "Zoë Weiß, José Müller, Renée Côté\n".repeat(3).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = java.util.Arrays.copyOf(good, good.length + 1);
    bytes[good.length] = (byte) 0xE9;

    Encoding found = find(bytes);

    assertThat(found.name()).isEqualTo("UTF-8");
    assertThat(found.sound()).isFalse();
  }

  @Test
  void onlyAsciiIsUtf8() throws IOException {
    assertThat(find("Name,Phone\nAnn,555-0101\n".getBytes(StandardCharsets.US_ASCII)).name())
        .isEqualTo("UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "WORKBOOK, PK\u0003\u0004..xl/workbook.xml",
    "WORKBOOK, \u00D0\u00CF\u0011\u00E0....",
    "BINARY, %PDF-1.7",
    "BINARY, SQLite format 3\u0000",
    "BINARY, a\u0001\u0002\u0003\u0004\u0005\u0006b"
  })
  void whatIsNoTextIsRefused(CsvReason reason, String bytes) {
    assertThatThrownBy(() -> find(bytes.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThatThrownBy(() -> Encoding.named("UTF-9"))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.reason()).isEqualTo(CsvReason.UNKNOWN_ENCODING));
  }
}
