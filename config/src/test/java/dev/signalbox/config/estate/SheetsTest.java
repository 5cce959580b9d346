package dev.signalbox.config.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.form.Folk;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people type themselves, as the bundled estate has it. */
final class SheetsTest {
  private static final Folk FOLK =
      new Folk(
          List.of("ops", "oncall", "developers"),
          List.of("releases", "ops-notifications"),
          Set.of(),
          true);
  private final Sheets sheets = Bundled.estate("pulumi").estate().work().sheets();

  @Test
  void a_sheet_is_filled_with_the_parts_of_the_stacks_name() {
    assertThat(
            sheets.toStandUp(new StackName("learningmachine", "gozo"), "eu-west-1", "444444444406"))
        .contains(
            "export PULUMI_STACK_NAME_OVERRIDE=learningmachine",
            "./scripts/ppc/create-ppc.sh gozo eu-west-1")
        .noneMatch(it -> it.contains("${"));
  }

  @Test
  @Tag("D3.13")
  @Tag("D3.15")
  void pitfall_D3_13_the_cli_comes_first_and_the_package_is_synced_before_credentials_change() {
    List<String> lines = sheets.toUpdate(new StackName("testing-moolumi", "default"));
    assertThat(lines.getFirst()).startsWith("pulumi version");
    assertThat(place(lines, "sync-ppc-package.sh"))
        .isLessThan(place(lines, "AWS_ACCESS_KEY_ID"))
        .isLessThan(place(lines, "AWS_SECRET_ACCESS_KEY"));
    assertThat(lines.getLast()).isEqualTo("./scripts/ppc/update-ppc.sh default");
  }

  private static int place(List<String> lines, String word) {
    return lines.indexOf(lines.stream().filter(it -> it.contains(word)).findFirst().orElseThrow());
  }

  @Test
  void secrets_stand_in_a_sheet_by_names_that_the_estate_knows() {
    Estate pulumi = Bundled.estate("pulumi").estate();
    assertThat(sheets.standUp())
        .filteredOn(it -> it.contains("<secret "))
        .hasSize(3)
        .allSatisfy(
            it ->
                assertThat(pulumi.secrets().sequencedKeySet())
                    .anyMatch(name -> it.contains("<secret %s of".formatted(name.value()))));
  }

  @Test
  void a_line_that_names_what_nobody_knows_is_told_where_it_is() {
    assertThat(said("update-ppc.sh ${suffix}", "update-ppc.sh ${sufix}"))
        .containsExactly("sheet 'update' has no value 'sufix'; did you mean 'suffix'?");
    assertThat(said("update-ppc.sh ${suffix}", "update-ppc.sh ${region}"))
        .containsExactly(
            "sheet 'update' has no value 'region'; it takes: organisation, suffix, stack");
  }

  private static List<String> said(String right, String wrong) {
    String text = Bundled.text("estates/pulumi.yml");
    assertThat(text).contains(right);
    Node.Mapping planted = Bundled.parsed("estates/pulumi.yml", text.replace(right, wrong));
    return new EstateFile(planted).complaints(FOLK).stream().map(Complaint::sentence).toList();
  }
}
