package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.source.Repositories;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A zone that Route 53 keeps, from the command to the file, and what has become of it since. */
class GpiiZonesTest {
  private static final String DIFF = "zones diff gpii gpii.net";
  private final Cluster cluster = new Cluster();
  private final Scrivener scrivener = (Scrivener) cluster.region.track.the(Repositories.class);
  private final Outside outside = new Outside(cluster.region);

  @AfterEach
  void close() {
    cluster.close();
  }

  private void exported() {
    Track track = cluster.region.track;
    track.workAfter(Duration.ofMinutes(2));
    assertThat(cluster.typed("zones export gpii gpii.net")).contains("Planning");
    track.work();
    cluster.region.voting.send("U0OPS2", "approved", Map.of("typed", "gpii"));
    track.workAfter(Duration.ofSeconds(1));
    String newest = track.texts("select id from run order by started_at desc limit 1").getFirst();
    assertThat(track.see(new RunId(newest)).outcome()).contains("done");
  }

  private void somebodyMoves(String from, String to) {
    Thing record =
        outside.all("record", "gpii.net/").stream()
            .filter(it -> Json.text(it.body(), "content").filter(from::equals).isPresent())
            .findFirst()
            .orElseThrow();
    outside.edit("record", record.key(), it -> it.with("content", to));
  }

  private void somebodyAdds(int count) {
    for (int number = 10; number < 10 + count; number++) {
      JsonObject record =
          JsonObject.empty()
              .with("id", "new-" + number)
              .with("type", "A")
              .with("name", "h%d.gpii.net".formatted(number))
              .with("content", "192.0.2." + number)
              .with("ttl", 60)
              .with("proxied", false);
      outside.adds("record", "gpii.net/new-" + number, record);
    }
  }

  @Test
  @Tag("S3-10")
  @Tag("S3-12")
  void every_record_is_committed_sorted_with_where_it_was_read_and_without_its_serial() {
    exported();
    assertThat(scrivener.edits.getLast().text())
        .startsWith("; gpii.net. as route53 keeps it\n")
        .contains("gpii.net.\t172800\tin\tns\tns-1.awsdns.example\n")
        .contains("ns-1.awsdns.example hostmaster.example 7200 900")
        .contains("gpii.net.\t300\tin\tmx\t10 mx.gpii.net\n");
    assertThat(scrivener.edits.getLast())
        .returns("zones/gpii.net.txt", it -> it.path())
        .returns("master", it -> it.branch());
  }

  @Test
  @Tag("S3-12")
  void where_nothing_has_changed_there_is_no_second_commit() {
    exported();
    exported();
    assertThat(scrivener.edits).hasSize(1);
    assertThat(cluster.typed(DIFF)).contains("gpii.net is as zones/gpii.net.txt says");
  }

  @Test
  @Tag("S3-9")
  void what_was_never_written_down_is_told_so() {
    assertThat(cluster.typed(DIFF))
        .contains("gpii.net was never written down", "/ops zones export gpii gpii.net");
  }

  @Test
  @Tag("S3-9")
  void what_was_added_and_what_points_elsewhere_is_told_one_by_one() {
    exported();
    somebodyAdds(1);
    somebodyMoves("mx.gpii.net", "mx.elsewhere.net");
    assertThat(cluster.typed(DIFF))
        .contains("gpii.net is not as zones/gpii.net.txt says")
        .contains("added h10.gpii.net. a 60 192.0.2.10")
        .contains("→ 300 10 mx.elsewhere.net")
        .doesNotContain("registrar");
  }

  @Test
  @Tag("D2.23")
  void other_name_servers_are_a_matter_for_the_registrar() {
    exported();
    somebodyMoves("ns-2.awsdns.example", "ns-9.awsdns.example");
    assertThat(cluster.typed(DIFF))
        .contains("registrar update needed")
        .contains("ns-2.awsdns.example → 172800 ns-9.awsdns.example");
  }

  @Test
  void of_many_changes_twenty_are_shown_and_the_rest_is_in_a_file() {
    exported();
    somebodyAdds(21);
    assertThat(cluster.typed(DIFF))
        .contains("21 changes", "• added h29.gpii.net.", "diff-gpii.net.txt")
        .doesNotContain("• added h30.gpii.net.");
  }

  @Test
  void a_zone_that_cannot_be_read_is_no_zone_without_changes() {
    exported();
    cluster.region.goesWrong("dns", Mischance.KEY, 1);
    assertThat(cluster.typed(DIFF)).contains("reading the zone gpii.net", "Next: look again");
  }

  @Test
  void what_is_no_zone_of_the_estate_is_named_with_those_that_are() {
    assertThat(cluster.typed("zones diff gpii gpii.org"))
        .contains("GPII cloud has no zone 'gpii.org', but [gpii.net");
    assertThat(cluster.typed("zones diff pulumi x.org")).contains("I know of no zones");
    assertThat(cluster.typed("zones forget gpii gpii.net")).contains("zones are compared here");
  }
}
