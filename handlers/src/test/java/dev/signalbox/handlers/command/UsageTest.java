package dev.signalbox.handlers.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
  private final Usage usage = new Usage(Bundled.lobby());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/ops sta | /ops status [estate]",
        "/ops status gigadb | /ops status [estate]",
        "/ops release g | /ops release gigadb <release>",
        "/ops release gigadb v4 | /ops release gigadb <release> --simple",
        "/ops maint | /ops maintenance on pulumi <environment> <target> <limit> <reason...>"
      })
  void what_is_begun_is_shown_to_its_end(String typed, String line) {
    assertThat(usage.under(Bundled.slack("U0OPS1"), typed)).get().asString().contains(line);
  }

  @Test
  void what_leads_nowhere_and_what_a_stranger_types_shows_nothing() {
    assertThat(usage.under(Bundled.slack("U0OPS1"), "/ops relase gigadb")).isEmpty();
    assertThat(usage.under(Bundled.slack("U0GUEST"), "/ops sta")).isEmpty();
  }
}
