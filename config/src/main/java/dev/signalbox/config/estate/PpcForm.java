package dev.signalbox.config.estate;

import static dev.signalbox.config.form.Form.keys;
import static dev.signalbox.config.form.Form.may;
import static dev.signalbox.config.form.Form.must;
import static dev.signalbox.config.form.Form.someOf;

import dev.signalbox.config.form.Form;
import dev.signalbox.config.form.Form.Each;
import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.form.Spelling;
import dev.signalbox.config.form.Word;
import dev.signalbox.config.yaml.Node;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** What a file may say about private clouds. */
final class PpcForm {
  private static final Word ID =
      Word.spelled(
          "an id",
          "6f1d0a52-9c1e-4f0e-8a57-0c2b7d3e4f11",
          "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Word ACCOUNT = Word.spelled("an account", "111111111111", "[0-9]{12}");
  private static final Word STACK =
      Word.judged(
          "a stack's name (<override>-ppc-<suffix>)",
          "learningmachine-ppc-malta",
          text -> StackName.read(text).isPresent());
  private static final Word PATH = Word.spelled("a path", "/api/health", "/\\S*");

  static final Form ORGANISATIONS = new Each(Spelling.NAME, Form.of(ID));
  static final Form PPCS =
      new Each(
          Spelling.NAME,
          keys(
              "a private cloud",
              must("environment", Spelling.ENVIRONMENT),
              must("kind", Word.oneOf("a kind", PpcKind.words())),
              must("organisation", new Word.Listed("organisations", "organisation", List.of())),
              must("account", ACCOUNT),
              must("region", ConnectionForm.REGION),
              must("endpoint", Urls.HTTPS),
              must("stack", STACK),
              may("row", Spelling.LINE)));
  static final Form APIS =
      new Each(Spelling.NAME, keys("an api", must("get", PATH), must("expect", WorkForm.STATUS)));

  static final Form SHEETS =
      keys(
          "'sheets'",
          may(Sheets.STAND_UP, someOf(Spelling.LINE)),
          may(Sheets.UPDATE, someOf(Spelling.LINE)));

  private PpcForm() {}

  static Ppcs read(Sheet sheet) {
    return new Ppcs(
        sheet.each(
            "organisations", OrganisationName::new, (_, id) -> UUID.fromString(Sheet.text(id))),
        sheet.each("ppcs", PpcName::new, PpcForm::ppc));
  }

  private static Ppc ppc(PpcName name, Node node) {
    Sheet written = Sheet.of(node);
    return new Ppc(
        name,
        new EnvironmentName(written.text("environment")),
        PpcKind.of(written.text("kind")),
        new OrganisationName(written.text("organisation")),
        written.text("account"),
        written.text("region"),
        URI.create(written.text("endpoint")),
        StackName.read(written.text("stack")).orElseThrow(),
        written.maybe("row").orElse(name.value()));
  }

  static Api api(ApiName name, Node node) {
    Sheet written = Sheet.of(node);
    return new Api(name, written.text("get"), Integer.parseInt(written.text("expect")));
  }
}
