package dev.signalbox.handlers.zones;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.ZoneName;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What has become of a zone, in one line. */
class DriftTest {
  private static final ZoneName ZONE = new ZoneName("x.org");
  private static final String APEX = "x.org.\t300\tin\ta\t192.0.2.1\n";
  private static final String MAIL = "x.org.\t300\tin\tmx\t10 mx.x.org\n";

  private static String told(String former, String now) {
    return Drift.between(ZONE, former, now).says();
  }

  @Test
  void what_came_what_went_and_what_changed_is_named() {
    assertThat(told(APEX, APEX + MAIL)).isEqualTo("added x.org. mx 300 10 mx.x.org");
    assertThat(told(APEX + MAIL, APEX)).isEqualTo("removed x.org. mx 300 10 mx.x.org");
    assertThat(told(APEX, APEX.replace("2.1", "2.9").replace("300", "60")))
        .isEqualTo("changed x.org. a: 300 192.0.2.1 → 60 192.0.2.9");
  }

  @Test
  void several_records_of_one_name_are_told_apart() {
    String two = APEX + APEX.replace("2.1", "2.2");
    assertThat(told(two, two.replace("2.2", "2.3") + APEX.replace("2.1", "2.4")))
        .isEqualTo(
            "removed x.org. a 300 192.0.2.2; added x.org. a 300 192.0.2.3; added x.org. a 300"
                + " 192.0.2.4");
    assertThat(told(two, two.replace("2.2", "2.3")))
        .isEqualTo("changed x.org. a: 300 192.0.2.2 → 300 192.0.2.3");
  }

  @Test
  void that_the_keeper_answers_for_a_name_himself_counts() {
    assertThat(told(APEX, APEX.replace("\n", "\t; proxied\n"))).contains("→ 300 192.0.2.1");
  }

  @Test
  void where_nothing_has_changed_it_says_so_whatever_the_order_and_the_line_ends() {
    assertThat(told(APEX + MAIL, MAIL + APEX)).startsWith("nothing has changed");
    assertThat(told(APEX.replace("\n", "\r\n"), APEX + "\n")).startsWith("nothing has changed");
  }

  @Test
  void of_many_the_first_ten_are_told() {
    String many =
        IntStream.range(10, 22)
            .mapToObj(it -> "h%d.x.org.\t300\tin\ta\t192.0.2.%d\n".formatted(it, it))
            .collect(Collectors.joining());
    assertThat(told("", many))
        .startsWith("added h10.x.org. a 300 192.0.2.10; ")
        .contains("h19.x.org.")
        .doesNotContain("h20.x.org.")
        .endsWith("; and 2 more");
  }

  @Test
  void what_somebody_else_has_written_is_compared_line_by_line() {
    assertThat(told("; exported by hand\n" + APEX, APEX)).isEqualTo("removed ; exported by hand");
  }

  @Test
  @Tag("D2.23")
  void others_who_answer_for_the_zone_are_a_matter_for_the_registrar() {
    String server = "x.org.\t172800\tin\tns\tns-1.awsdns.com\n";
    assertThat(told(server, server.replace("ns-1", "ns-9")))
        .isEqualTo(
            "the name servers have changed: registrar update needed; changed x.org. ns: 172800"
                + " ns-1.awsdns.com → 172800 ns-9.awsdns.com");
    assertThat(told(server + server.replace("ns-1", "ns-2"), server)).contains("registrar");
  }

  @Test
  @Tag("D2.23")
  void whoever_answers_for_a_part_of_the_zone_is_not() {
    String part = "y.x.org.\t300\tin\tns\tns-1.awsdns.com\n";
    assertThat(told(part, part.replace("ns-1", "ns-9"))).startsWith("changed y.x.org. ns");
  }
}
