package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.csv.Part;
import app.hardline.csv.Row;
import app.hardline.prospect.Attribute;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneKind;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Region;
import app.hardline.prospect.ZoneFinder;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCleanerTest {

  @ParameterizedTest
  @CsvSource({
    "WARREN, OLSEN, Warren, Olsen",
    "jane, o'brien, Jane, O'Brien",
    "SHEILA, MCDONALD, Sheila, McDonald",
    "Jane, DOE, Jane, Doe",
    "JP, van der Berg, JP, van der Berg",
    "MEI-LING, SMITH-JONES, Mei-Ling, Smith-Jones",
    "DeShawn, McNamara, DeShawn, McNamara",
    "HENRY, FORD III, Henry, FORD III",
  })
  void namesArePutInOrderWhereThatIsSafe(
      String first, String last, String expectedFirst, String expectedLast) {
    CleanRow row = clean("First Name|Last Name", first + "|" + last);
    assertThat(row.text(Attribute.FIRST_NAME)).isEqualTo(expectedFirst);
    assertThat(row.text(Attribute.LAST_NAME)).isEqualTo(expectedLast);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Doe|Jane|Doe",
        "Doe, Jane|Jane|Doe",
        "Dr. Jane A. Doe|Jane A.|Doe",
        "Ludwig van Beethoven|Ludwig|van Beethoven",
        "Jane Doe, CPA|Jane|Doe, CPA",
        "John Doe Jr.|John|Doe Jr.",
        "Cher|Cher|''",
      })
  void aWholeNameIsSplit(String whole, String first, String last) {
    CleanRow row = clean("Full Name", whole);
    assertThat(row.text(Attribute.FIRST_NAME)).isEqualTo(first);
    assertThat(row.text(Attribute.LAST_NAME)).isEqualTo(last);
  }

  @Test
  void lettersReadInTheWrongEncodingAreRepairedAndMarked() {
    CleanRow row = clean("First Name", "JosÃ©");
    assertThat(row.text(Attribute.FIRST_NAME)).isEqualTo("José");
    assertThat(row.changes())
        .containsExactly(new Change(0, Change.Kind.LETTERS_REPAIRED, "JosÃ©", "José"));
  }

  @Test
  void anEmailIsTrimmedAndLowerCased() {
    assertThat(clean("Email", "  Jane.Doe@Acme.EXAMPLE ").text(Attribute.EMAIL))
        .isEqualTo("jane.doe@acme.example");
    CleanRow two = clean("Email", "Jane <jane@acme.example>; joe@acme.example");
    assertThat(two.text(Attribute.EMAIL)).isEqualTo("jane@acme.example");
    assertThat(two.details().custom())
        .containsEntry("Email", "Jane <jane@acme.example>; joe@acme.example");
  }

  @Test
  void whatIsNoEmailIsKeptAndMarked() {
    CleanRow row = clean("Company|Email", "Acme|call first");
    assertThat(row.text(Attribute.EMAIL)).isEmpty();
    assertThat(row.details().custom()).containsEntry("Email", "call first");
    assertThat(row.changes())
        .extracting(Change::kind)
        .containsExactly(Change.Kind.KEPT_AS_OWN_FIELD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,100|1100",
        "11 - 50|11-50",
        "Nov-50|11-50",
        "2-Oct|2-10",
        "10,001+|10001+",
        "12.0|12"
      })
  void employeesBecomeANumberOrARange(String cell, String employees) {
    assertThat(clean("Company|Employees", "Acme|" + cell).text(Attribute.EMPLOYEES))
        .isEqualTo(employees);
  }

  @Test
  void revenueInThousandsIsWrittenInFull() {
    assertThat(clean("Revenue (in 000s USD)", "1,234").text(Attribute.REVENUE))
        .isEqualTo("1234000");
  }

  @Test
  void aZipCodeGetsItsZerosBack() {
    CleanRow boston = clean("Company|State|Zip", "Acme|MA|2108");
    assertThat(boston.text(Attribute.POSTAL_CODE)).isEqualTo("02108");
    assertThat(boston.details().zone()).contains(ZoneId.of("America/New_York"));
    assertThat(clean("Company|Country|Zip", "Acme|Norway|0150").text(Attribute.POSTAL_CODE))
        .isEqualTo("0150");
    assertThat(clean("Company|Country|Zip", "Acme|Denmark|2100").text(Attribute.POSTAL_CODE))
        .isEqualTo("2100");
  }

  @Test
  void wordsForNothingAreEmpty() {
    CleanRow row = clean("Company|Phone|Email", "Acme|n/a|-");
    assertThat(row.details().phones()).isEmpty();
    assertThat(row.text(Attribute.EMAIL)).isEmpty();
    assertThat(row.details().custom()).isEmpty();
  }

  @Test
  void aNumberInTwoColumnsIsKeptOnceAndOfferedAsTheDirectOne() {
    CleanRow row =
        clean("First Name|Corporate Phone|Direct Phone", "Jane|(512) 555-0191|512-555-0191");
    assertThat(row.details().phones()).hasSize(1);
    assertThat(row.changes()).extracting(Change::kind).containsExactly(Change.Kind.SAME_NUMBER);
  }

  @Test
  void theDirectNumberIsOfferedBeforeTheSwitchboard() {
    CleanRow row =
        clean("First Name|Corporate Phone|Direct Phone", "Jane|(512) 555-0190|512-555-0191");
    assertThat(row.details().phones())
        .extracting(Phone::kind)
        .containsExactly(PhoneKind.DIRECT, PhoneKind.COMPANY);
  }

  @Test
  void aFlagOfOnePhoneBarsThatNumberAlone() {
    CleanRow row =
        clean(
            "First Name|Direct Phone|Mobile Phone|Mobile Phone Do Not Call",
            "Jane|512-555-0190|512-555-0191|TRUE");
    assertThat(row.doNotCall().person()).isFalse();
    assertThat(row.doNotCall().numbers())
        .extracting(Object::toString)
        .containsExactly("+15125550191");
    assertThat(row.callable()).isTrue();
  }

  @Test
  void aFlagOfTheRowBarsThePerson() {
    CleanRow row = clean("First Name|Phone|Do Not Call", "Jane|512-555-0190|Yes");
    assertThat(row.doNotCall().person()).isTrue();
    assertThat(row.callable()).isFalse();
  }

  @Test
  void areaCodeExtensionAndLabelAreReadWithTheirPhone() {
    CleanRow row = clean("Name|Home Area Code|Home Phone Number|Ext", "Jane Doe|512|555-0190|204");
    assertThat(row.details().phones().getFirst().number())
        .hasToString("Optional[+15125550190 x204]");
    CleanRow google =
        clean(
            "First Name|Phone 1 - Label|Phone 1 - Value|Phone 2 - Label|Phone 2 - Value",
            "Jane|Mobile|512-555-0191 ::: 512-555-0192|Work Fax|512-555-0193");
    assertThat(google.details().phones())
        .extracting(Phone::kind)
        .containsExactly(PhoneKind.MOBILE, PhoneKind.MOBILE);
  }

  @Test
  void aCompanysPageIsNoProfile() {
    CleanRow row = clean("Company|LinkedIn URL", "Acme|https://www.linkedin.com/company/acme");
    assertThat(row.text(Attribute.LINKEDIN)).isEmpty();
    assertThat(row.details().custom()).containsKey("LinkedIn URL");
  }

  @ParameterizedTest
  @CsvSource({"Acme,,", ",x,", ",,512-555-0190", ",,555-014"})
  void aRowWithAnyWayToKnowOrReachThemIsKept(String company, String profile, String phone) {
    String row = String.join("|", text(company), text(profile), text(phone));
    assertThat(clean("Company|LinkedIn|Phone", row).rejected()).isEmpty();
  }

  @Test
  void aRowWithNothingToGoByIsRejected() {
    assertThat(clean("Company|Phone|Connected On", "|n/a|12 Mar 2025").rejected())
        .contains(RejectReason.NOTHING_TO_GO_BY);
  }

  @Test
  void whatIsNoRecordIsRejected() {
    Row total = new Row(9, Part.FOOTER, List.of("Gesamt", "5"), Set.of());
    assertThat(cleaner("Company|Phone").clean(total).rejected()).contains(RejectReason.FOOTER);
  }

  @Test
  void unknownColumnsAreKeptAndTwoOfTheSameNameToo() {
    assertThat(clean("Company|Rating|Rating", "Acme|A|B").details().custom())
        .containsEntry("Rating", "A")
        .containsEntry("Rating 2", "B");
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  private static CleanRow clean(String header, String row) {
    return cleaner(header, row).clean(new Row(2, Part.RECORD, cells(row), Set.of()));
  }

  private static RowCleaner cleaner(String header, String... rows) {
    PhoneReader phones = new PhoneReader(Region.US);
    List<List<String>> sample = Arrays.stream(rows).map(RowCleanerTest::cells).toList();
    Mapping mapping = new ColumnMapper().map(cells(header), true, sample, phones);
    return new RowCleaner(mapping, phones, new ZoneFinder());
  }

  private static List<String> cells(String row) {
    return List.of(row.split("\\|", -1));
  }
}
