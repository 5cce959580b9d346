package dev.signalbox.config.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.form.Folk;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read before a promotion is named in the estate's file, or not at all. */
class PromotionTest {
  private static final String FILE = "estates/gpii.yml";
  private static final String SECTION =
      "promotion: { plan: plan-all-prd, versions: shared/versions.yml, brings: { dev: gcp-dev },"
          + " tests: { require: [preferences-read, preferences-write, flowmanager,"
          + " production-tests], worse: 20% } }";
  private static final Folk FOLK = new Folk(List.of(), List.of(), Set.of(), false);

  @Test
  void the_plan_and_the_versions_of_gpii_are_named() {
    Promotion promotion = Bundled.estate("gpii").estate().delivery().promotion();
    assertThat(promotion.plan()).contains("plan-all-prd");
    assertThat(promotion.versions()).contains("shared/versions.yml");
    assertThat(promotion.brings()).containsEntry(new EnvironmentName("dev"), "gcp-dev");
  }

  @Test
  void an_estate_may_name_neither() {
    assertThat(Bundled.estate("gigadb").estate().delivery().promotion())
        .isEqualTo(Promotion.UNSAID);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          { plan: gcp-prd }       | 'gcp-prd' is among the 'jobs' that are played, so its plan cannot be read before: name the job that prints it
          { plans: plan-all-prd } | 'promotion' has no 'plans'; did you mean 'plan'?
          { brings: { tst: gcp }} | estate 'gpii' has no environment 'tst'; it has: dev, stg, prd
          { versions: /shared }   | '/shared' is not a path like docs/sop/ROLES.md
          """)
  void one_mistake(String wrong, String sentence) {
    String text = Bundled.text(FILE);
    assertThat(text).contains(SECTION);
    int line = (int) text.substring(0, text.indexOf(SECTION)).lines().count() + 1;
    String mistaken = text.replace(SECTION, "promotion: " + wrong);
    assertThat(new EstateFile(Bundled.parsed(FILE, mistaken)).complaints(FOLK))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.sentence()).isEqualTo(sentence);
              assertThat(it.place().line()).isEqualTo(line);
            });
  }
}
