package dev.signalbox.config.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.lint.Signature;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.yaml.Complaint;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests say by which command they are run, what they show, and what a promotion demands of it. */
final class TestSuiteTest {
  private static final String FILE = "estates/gpii.yml";
  private static final String BUNDLED = Bundled.text(FILE);

  private static Estate estate(String text) {
    return new EstateFile(Bundled.parsed(FILE, text)).estate();
  }

  private static List<String> complaints(String old, String now) {
    assertThat(BUNDLED).contains(old);
    return Bundled.complaints("gpii", BUNDLED.replace(old, now)).stream()
        .map(Complaint::sentence)
        .toList();
  }

  @Test
  @Tag("D2.16")
  void gpii_has_three_of_load_and_one_from_end_to_end_and_none_on_a_protected_environment() {
    Estate gpii = estate(BUNDLED);
    assertThat(gpii.work().tests().keySet())
        .extracting(TestName::value)
        .containsExactly(
            "preferences-read", "preferences-write", "flowmanager", "production-tests");
    assertThat(gpii.work().tests().sequencedValues()).noneMatch(TestSuite::anywhere);
    TestSuite read = Bundled.in(gpii.work().tests(), new TestName("preferences-read"));
    assertThat(read.figures()).containsExactly("failures", "max", "median", "rps");
    assertThat(read.most()).containsEntry("median", new BigDecimal(500));
  }

  @Test
  @Tag("D2.16")
  void a_promotion_names_the_tests_that_it_demands_and_how_much_slower_it_may_be() {
    Promotion.Tests tests = estate(BUNDLED).delivery().promotion().tests();
    assertThat(tests.require()).contains(new TestName("flowmanager"));
    assertThat(tests.worse()).contains(20);
  }

  @ParameterizedTest
  @CsvSource({
    "effect: READ, READ",
    "effect: ADDITIVE, ADDITIVE",
    "'effect: REVERSIBLE\n    undo: snapshots-on', DESTRUCTIVE",
    "'effect: READ\n    touch: replaces-data', DESTRUCTIVE",
  })
  void tests_do_what_their_command_does_and_nobody_takes_it_back(String says, Effect counts) {
    String text =
        BUNDLED.replace(
            "test_preferences_read]\n    effect: READ", "test_preferences_read]\n    " + says);
    assertThat(estate(text).named().entry(Name.TEST, "preferences-read").map(Signature::effect))
        .contains(counts);
  }

  @Test
  void a_command_that_wants_to_be_told_something_is_none_for_tests() {
    assertThat(complaints("command: test-flowmanager", "command: couchdb-restore"))
        .containsExactly(
            "'couchdb-restore' has 'values', and tests tell their command nothing: name one"
                + " without");
    assertThat(complaints("command: test-flowmanager", "command: test-flowmanger"))
        .singleElement()
        .asString()
        .contains("has no command 'test-flowmanger'");
  }

  @Test
  void a_pattern_has_one_group_and_a_threshold_is_a_figure() {
    assertThat(complaints("rps: 'Total\\s.*\\s([0-9.]+)'", "rps: 'Total'"))
        .hasSize(3)
        .allMatch(it -> it.startsWith("the figure is the one (group) of its pattern"));
    assertThat(complaints("median: 2000", "median: soon"))
        .containsExactly("'soon' is not a figure like 0.5");
  }

  @Test
  void a_promotion_demands_only_tests_that_there_are() {
    assertThat(complaints("require: [preferences-read,", "require: [preferences-reed,"))
        .singleElement()
        .asString()
        .contains("has no test 'preferences-reed'");
    assertThat(complaints("worse: 20%", "worse: 20"))
        .containsExactly("'20' is not a part like 20%");
  }
}
