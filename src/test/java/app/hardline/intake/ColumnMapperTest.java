package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.intake.Meaning.Qualifier;
import app.hardline.intake.Meaning.Qualifies;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Region;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMapperTest {
  private final ColumnMapper mapper = new ColumnMapper();
  private final PhoneReader phones = new PhoneReader(Region.US);

  /** Header rows of real exports, and what their columns are; a blank is a custom field. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Apollo
        "First Name,Last Name,Title,Company,Company Name for Emails,Email,Work Direct Phone,Mobile"
            + " Phone,Corporate Phone,# Employees,Industry,Person Linkedin Url,Website,Company"
            + " Address,City,State,Country,Postal Code"
            + "|firstName,lastName,title,company,,email,directPhone,mobilePhone,companyPhone,employees,industry,linkedin,website,street,city,state,country,postalCode",
        "First Name,Company Name,Company Name for Emails,Home Phone,Other Phone,Company Phone,Do"
            + " Not Call,Lists,Annual Revenue"
            + "|firstName,company,,otherPhone,otherPhone,companyPhone,doNotCall,tags,revenue",
        // ZoomInfo
        "ZoomInfo Contact ID,Last Name,First Name,Job Title,Direct Phone Number,Email"
            + " Address,Mobile phone,LinkedIn Contact Profile URL,Person Street,Person City,Person"
            + " State,Person Zip Code,Country,Company Name,Website,Company HQ Phone,Revenue (in"
            + " 000s USD),Employees,Primary Industry,Company City"
            + "|,lastName,firstName,title,directPhone,email,mobilePhone,linkedin,street,city,state,postalCode,country,company,website,companyPhone,revenue,employees,industry,",
        // LinkedIn
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
            + "|firstName,lastName,website,email,company,title,",
        // Seamless.AI
        "Contact Full Name,First Name,Last Name,Title,Company Name,Company Name -"
            + " Cleaned,Website,List,Primary Email,Contact LI Profile URL,Contact Phone 1,Contact"
            + " Mobile Phone 1,Company Phone 1,Company Staff Count"
            + "|fullName,firstName,lastName,title,,company,website,tags,email,linkedin,directPhone,mobilePhone,companyPhone,employees",
        // D&B Hoovers
        "Company Name,First Name,Last Name,Title,Direct Phone,Phone,Address Line 1,Address Line"
            + " 2,State Or Province,Country/Region,Sales (USD),Employees (Total),URL,TPS Flag"
            + "|company,firstName,lastName,title,directPhone,companyPhone,street,street,state,country,revenue,employees,website,doNotCall",
        // Data Axle
        "Company Name,Executive First Name,Executive Last Name,Executive Title,Address,ZIP"
            + " Code,Phone Number Combined,Location Employee Size Range"
            + "|company,firstName,lastName,title,street,postalCode,companyPhone,employees",
        // HubSpot
        "Record ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,Job Title,Associated"
            + " Company,State/Region"
            + "|,firstName,lastName,email,directPhone,mobilePhone,title,company,state",
        // Salesforce
        "First Name,Last Name,Title,Company /"
            + " Account,Email,Phone,Mobile,Street,City,State/Province,Zip/Postal Code,Country,Lead"
            + " Source"
            + "|firstName,lastName,title,company,email,directPhone,mobilePhone,street,city,state,postalCode,country,",
        // Outlook
        "Title,First Name,Last Name,Company,Job Title,Business Street,Business City,Business"
            + " Phone,Business Phone 2,Business Fax,Company Main Phone,Home Phone,E-mail"
            + " Address,Web Page,Notes,Categories"
            + "|,firstName,lastName,company,title,street,city,directPhone,directPhone,,companyPhone,otherPhone,email,website,notes,tags",
        // Google
        "First Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Value,Phone 1"
            + " - Value,Address 1 - Street,Website 1 - Value"
            + "|firstName,lastName,company,title,tags,email,otherPhone,street,website",
        // Pipedrive
        "Person - Name,Person - Email - Work,Person - Phone - Work,Person - Phone - Mobile,Person -"
            + " Organization|fullName,email,directPhone,mobilePhone,",
        // German spreadsheet
        "Vorname,Nachname,Position,Firma,E-Mail-Adresse,Telefon geschäftlich,Mobiltelefon,Telefon"
            + " Firma,Mitarbeiter,Branche,Webseite,Straße,Ort,Bundesland,Land,Postleitzahl"
            + "|firstName,lastName,title,company,email,directPhone,mobilePhone,companyPhone,employees,industry,website,street,city,state,country,postalCode",
        "Company,Contact,Phone,Email,Notes|company,fullName,directPhone,email,notes",
      })
  void theColumnsOfARealExportAreKnown(String header, String fields) {
    assertThat(fields(mapping(header))).isEqualTo(fields);
  }

  @Test
  void aTitleThatHoldsSalutationsIsNotTheJob() {
    assertThat(fields(mapping("Title,First Name", "Mr,Jane", "Dr.,Joe"))).isEqualTo(",firstName");
  }

  @Test
  void anAddressOfAProfileIsKnownByItsContent() {
    assertThat(fields(mapping("First Name,URL", "Jane,https://www.linkedin.com/in/jane")))
        .isEqualTo("firstName,linkedin");
  }

  @Test
  void aPhoneMayHaveItsAreaCodeItsLabelAndItsFlagInColumnsOfTheirOwn() {
    Mapping mapping =
        mapping(
            "Home Area Code,Home Phone Number,Mobile Phone,Mobile Phone Do Not Call,Phone 1 -"
                + " Label,Phone 1 - Value");
    assertThat(mapping.columns().get(0).meaning()).isEqualTo(new Qualifies(Qualifier.AREA_CODE, 1));
    assertThat(mapping.columns().get(3).meaning())
        .isEqualTo(new Qualifies(Qualifier.DO_NOT_CALL, 2));
    assertThat(mapping.columns().get(4).meaning()).isEqualTo(new Qualifies(Qualifier.LABEL, 5));
  }

  @Test
  void withoutAHeaderTheContentTells() {
    Mapping mapping =
        mapper.map(
            List.of("0", "1", "2", "3"),
            false,
            List.of(
                List.of("Jane Doe", "Acme Data LLC", "(212) 555-0142", "jane@acme.example"),
                List.of("Carlos Diaz", "Blue Roofing", "212-555-0143", "c@blue.example")),
            phones);
    assertThat(fields(mapping)).isEqualTo("fullName,company,otherPhone,email");
  }

  @Test
  void aColumnCalledNameHoldsPeopleOrCompanies() {
    assertThat(fields(mapping("Name,Phone", "Jane Doe,1", "John Roe,2"))).startsWith("fullName");
    assertThat(fields(mapping("Name,Phone", "Joe's Pizza,1", "Blue Roofing,2")))
        .startsWith("company");
  }

  @Test
  void thePersonChangesAColumn() {
    Mapping mapping = mapping("Company,Phone").with(1, java.util.Optional.of(Field.MOBILE_PHONE));
    assertThat(fields(mapping)).isEqualTo("company,mobilePhone");
    assertThat(fields(mapping.with(1, java.util.Optional.empty()))).isEqualTo("company,");
  }

  private Mapping mapping(String header, String... rows) {
    return mapper.map(
        List.of(header.split(",", -1)),
        true,
        Arrays.stream(rows).map(row -> List.of(row.split(",", -1))).toList(),
        phones);
  }

  private static String fields(Mapping mapping) {
    return mapping.columns().stream()
        .map(column -> column.field().map(Field::code).orElse(""))
        .collect(Collectors.joining(","));
  }
}
