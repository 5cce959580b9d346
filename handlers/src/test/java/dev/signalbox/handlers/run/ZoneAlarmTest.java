package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.sandbox.Mischance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever changes a zone by hand is told of once, if the estate's file wishes it. */
@Tag("D2.23")
@Tag("S3-9")
class ZoneAlarmTest {
  private static final String FIRST = "2026-11-20T10:15:00Z";
  private static final String SECOND = "2026-11-20T11:15:00Z";
  private static final String THIRD = "2026-11-21T12:15:00Z";
  private static final String WATCHED =
      "reports:\n  names: { every: \"0 15 * * * *\", to: [ops], when: wrong, show: zones }";
  private static final String FILES = "files.gigadb.org";

  private final Gazette gazette = new Gazette();

  @AfterEach
  void close() {
    gazette.close();
  }

  private void watched() {
    Changed.edit(
        gazette.region.track,
        "estates/gigadb.yml",
        it -> it.replaceFirst("(?m)^reports:$", WATCHED));
    gazette.comes("names");
  }

  private void exported() {
    gazette.region.track.start("zones-export", Map.of("zone", "gigadb.org"));
    gazette.region.track.work();
  }

  private List<String> told() {
    return gazette.region.track.texts(
        "select blocks from letter where letter_key like 'zone/gigadb/%' order by letter_key");
  }

  @Test
  void who_has_not_asked_for_it_is_not_told() {
    assertThat(gazette.region.estate().words().reports())
        .noneMatch(it -> it.show().word().equals("zones"));
  }

  @Test
  @Tag("queries")
  void a_change_is_told_once_with_what_it_was_and_what_can_be_done() {
    watched();
    exported();
    gazette.region.somebodyLeads(FILES, "192.0.2.99");
    gazette.at(FIRST, "names");
    gazette.at(SECOND, "names");
    gazette.at(THIRD, "names");
    assertThat(told())
        .singleElement()
        .asString()
        .contains("gigadb.org is not as it was written down", "→ 300 192.0.2.99")
        .contains("/ops zones diff gigadb gigadb.org", "/ops zones export gigadb gigadb.org");
    assertThat(gazette.posted("names")).isEmpty();
  }

  @Test
  void another_change_is_told_without_the_first() {
    watched();
    exported();
    gazette.region.somebodyLeads(FILES, "192.0.2.99");
    gazette.at(FIRST, "names");
    gazette.region.somebodyLeads("portainer.gigadb.org", "192.0.2.98");
    gazette.at(SECOND, "names");
    assertThat(told()).hasSize(2);
    assertThat(told().getLast()).contains("192.0.2.98").doesNotContain("192.0.2.99");
  }

  @Test
  void what_was_written_down_is_quiet_and_what_comes_back_is_told_again() {
    String before = gazette.region.leads(FILES);
    watched();
    exported();
    gazette.region.somebodyLeads(FILES, "192.0.2.99");
    gazette.at(FIRST, "names");
    gazette.region.somebodyLeads(FILES, before);
    gazette.at(SECOND, "names");
    assertThat(told()).hasSize(1);
    gazette.region.somebodyLeads(FILES, "192.0.2.99");
    gazette.at(THIRD, "names");
    assertThat(told()).hasSize(2);
    exported();
    gazette.at("2026-11-21T13:15:00Z", "names");
    assertThat(told()).hasSize(2);
  }

  @Test
  void what_cannot_be_seen_is_told_as_that_and_the_change_as_soon_as_it_can() {
    watched();
    exported();
    gazette.region.somebodyLeads(FILES, "192.0.2.99");
    gazette.region.goesWrong("dns", Mischance.NOTHING, 4);
    gazette.at(FIRST, "names");
    assertThat(told()).isEmpty();
    assertThat(gazette.last("names")).contains("not all of them can be seen");
    gazette.at(SECOND, "names");
    assertThat(told()).hasSize(1);
  }

  @Test
  void whoever_asks_reads_it_again() {
    watched();
    exported();
    gazette.region.somebodyLeads(FILES, "192.0.2.99");
    assertThat(gazette.region.voting.typed("U0OPS1", "report names gigadb"))
        .contains("192.0.2.99", "never written down");
  }
}
