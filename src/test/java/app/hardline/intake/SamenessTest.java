package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.intake.Sameness.By;
import app.hardline.prospect.PhoneNumber;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenessTest {
  private static final String NUMBER = "+12125550142";

  @Test
  void colleaguesShareASwitchboard() {
    assertThat(samePhone(who("Jane Doe", "Acme, Inc."), who("Joe Roe", "ACME LLC"))).isFalse();
  }

  @Test
  void aNumberFollowsItsPersonToAnotherCompany() {
    assertThat(samePhone(who("Jane Doe", "Acme"), who("Jane Doe", "Globex"))).isTrue();
    assertThat(samePhone(who("Jane Doe", "Acme"), who("J. Doe", "Globex"))).isTrue();
  }

  @Test
  void aNumberWithAnotherExtensionIsAnother() {
    Identity one = who("Jane Doe", "Acme", PhoneNumber.of(NUMBER, "1"));
    Identity other = who("Joe Roe", "Globex", PhoneNumber.of(NUMBER, "2"));
    assertThat(Sameness.same(By.PHONE, one, other)).isFalse();
  }

  @Test
  void businessesOfOneHouseShareItsLine() {
    assertThat(samePhone(who("", "Golden Nugget Hotel"), who("", "Stefano's"))).isFalse();
    assertThat(samePhone(who("", "Arts Delicatessen"), who("", "Art's Deli"))).isTrue();
    assertThat(samePhone(who("", "Morton's"), who("", "Morton's of Chicago"))).isTrue();
  }

  @Test
  void aPersonOfAKnownCompanyIsTheCompanysEntry() {
    assertThat(samePhone(who("", "Acme Inc."), who("Jane Doe", "Acme"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'Acme Data, Inc.', ACME  DATA LLC, true",
    "Groß GmbH & Co. KG, GROSS GMBH, true",
    "Müller GmbH, Muller GmbH, false",
    "Acme Group 2, Acme Group 3, false",
  })
  void companiesAreComparedWithoutCaseBlanksAndLegalForm(String one, String other, boolean same) {
    assertThat(Sameness.same(By.NAME, who("Jane Doe", one), who("JANE  DOE", other)))
        .isEqualTo(same);
    assertThat(MatchKey.person(who("Jane Doe", one)) == MatchKey.person(who("JANE  DOE", other)))
        .isEqualTo(same);
  }

  @Test
  void aChainIsInEveryTownAnother() {
    Identity losAngeles = Identity.of("", "", "Hard Rock Cafe", "Los Angeles", "", "", numbers());
    Identity newYork = Identity.of("", "", "Hard Rock Cafe", "New York", "", "", numbers());
    assertThat(Sameness.same(By.NAME, losAngeles, newYork)).isFalse();
    assertThat(Sameness.same(By.NAME, losAngeles, losAngeles)).isTrue();
  }

  @Test
  void nothingIsAddedToSomebodyElse() {
    assertThat(Sameness.agrees(who("Jane Doe", "Acme"), who("Joe Roe", "Globex"))).isFalse();
    assertThat(Sameness.agrees(who("Jane Doe", "Acme"), who("", "Acme Inc"))).isTrue();
  }

  private static boolean samePhone(Identity one, Identity other) {
    return Sameness.same(By.PHONE, one, other) && Sameness.same(By.PHONE, other, one);
  }

  private static Identity who(String person, String company) {
    return who(person, company, PhoneNumber.of(NUMBER));
  }

  private static Identity who(String person, String company, PhoneNumber... numbers) {
    return Identity.of(person, "", company, "", "", "", Arrays.asList(numbers));
  }

  private static java.util.List<PhoneNumber> numbers() {
    return java.util.List.of();
  }
}
