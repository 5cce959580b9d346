package dev.signalbox.handlers.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.chart.Chart;
import dev.signalbox.handlers.halt.Blocked;
import dev.signalbox.handlers.run.Balance;
import dev.signalbox.handlers.run.Balance.Ended;
import dev.signalbox.handlers.run.Balance.Took;
import dev.signalbox.handlers.run.Balance.Tried;
import dev.signalbox.integrations.chat.Span;
import dev.signalbox.integrations.chat.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DigestTest {
  private static final Week NOTHING = week(List.of(), new Took(0, 0, 0, 0, 0), List.of());
  private static final Week BUSY =
      new Week(
          new Balance(
              List.of(new Ended("done", 9), new Ended("aborted", 2)),
              new Took(11, 840, 10_800, 3600, 32_400),
              List.of(new Tried("command.run", 4), new Tried("traffic.swap", 1))),
          List.of(new Blocked("curators and tech", 18_000), new Blocked("ops", 600)),
          List.of(new Blocked("EMBARGO", 10_800)));
  private static final Week BEFORE =
      week(
          List.of(new Ended("done", 7), new Ended("rejected", 1)),
          new Took(7, 720, 7200, 3600, 3600),
          List.of(new Blocked("ops", 3600)));

  @Test
  void it_is_five_short_lines_each_beside_the_week_before() {
    Digest digest = new Digest(BUSY, BEFORE);
    assertThat(digest.headline())
        .isEqualTo("11 runs ended in the last seven days, 8 in the seven before");
    assertThat(text(digest))
        .isEqualTo(
            """
            Ends: 9 done, 2 aborted
            From start to end: 14 min in the middle (12 min the week before), 3 h the longest
            Whose time: 60 min the machines', 9 h people's: 90 %, 50 % the week before
            What runs stood for: 5 h waiting for curators and tech, 3 h held by EMBARGO, 10 min \
            waiting for ops; 8 h in all, 60 min the week before
            Tried again most: command.run 4 times, traffic.swap once\
            """);
  }

  @Test
  void of_a_week_in_which_nothing_happened_that_is_all_there_is_to_say() {
    Digest digest = new Digest(NOTHING, NOTHING);
    assertThat(digest.headline())
        .isEqualTo("no run ended in the last seven days, 0 in the seven before");
    assertThat(digest.lines()).isEmpty();
    assertThat(new Illustration("GigaDB", digest).showsAnything()).isFalse();
  }

  @Test
  void the_picture_has_what_was_there_in_either_week_in_hours() {
    Chart chart = new Illustration("GigaDB", new Digest(BUSY, BEFORE)).chart();
    assertThat(chart.panels().getFirst().bars())
        .containsExactly(
            new Chart.Bar("done", 9, 7),
            new Chart.Bar("aborted", 2, 0),
            new Chart.Bar("rejected", 0, 1));
    assertThat(chart.panels().getLast().bars())
        .containsExactly(
            new Chart.Bar("machines'", 1, 1),
            new Chart.Bar("people's", 9, 1),
            new Chart.Bar("waiting for curators and tech", 5, 0),
            new Chart.Bar("held by EMBARGO", 3, 0),
            new Chart.Bar("waiting for ops", 1.0 / 6, 1));
  }

  private static Week week(List<Ended> ended, Took took, List<Blocked> awaited) {
    return new Week(new Balance(ended, took, List.of()), awaited, List.of());
  }

  private static String text(Digest digest) {
    return digest.lines().stream().map(DigestTest::text).collect(Collectors.joining("\n"));
  }

  private static String text(Words words) {
    return words.spans().stream()
        .map(it -> it instanceof Span.Bold(String bold) ? bold : ((Span.Plain) it).text())
        .collect(Collectors.joining());
  }
}
