package dev.signalbox.handlers.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Signal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {
  private static final List<Signal> SIGNALS = List.of(Signal.LEDGER, Signal.FOOTER, Signal.RECORDS);

  @ParameterizedTest
  @CsvSource({
    "one,            agreed",
    "-,              unknown",
    "one one,        agreed",
    "one -,          unknown",
    "- -,            unknown",
    "one other,      disagreeing",
    "one one other,  disagreeing",
    "one other -,    disagreeing",
    "one one -,      agreed",
    "one - -,        unknown",
  })
  void two_who_speak_must_agree_and_none_may_differ(String told, String wanted) {
    List<String> words = List.of(told.split(" "));
    List<Story> stories =
        IntStream.range(0, words.size())
            .mapToObj(it -> new Story(SIGNALS.get(it), testimony(words.get(it))))
            .toList();
    assertThat(word(Judgement.of(stories))).isEqualTo(wanted);
  }

  @Test
  void where_nobody_is_heard_nothing_is_known() {
    assertThat(Judgement.of(List.of())).isInstanceOf(Truth.Unknown.class);
  }

  @Test
  void who_is_silent_says_why() {
    var stories =
        List.of(
            new Story(Signal.LEDGER, testimony("one")), new Story(Signal.FOOTER, testimony("-")));
    assertThat(Judgement.of(stories))
        .isEqualTo(new Truth.Unknown("ledger: one is production; footer: silent, it is asleep"));
  }

  private static String word(Truth truth) {
    return switch (truth) {
      case Truth.Agreed _ -> "agreed";
      case Truth.Disagreeing _ -> "disagreeing";
      case Truth.Unknown _ -> "unknown";
      case Truth.Moving(var run) -> "moving: " + run;
      case Truth.NotAdopted _ -> "not adopted";
    };
  }

  private static Testimony testimony(String word) {
    return word.equals("-")
        ? new Testimony.Silent("it is asleep")
        : new Testimony.Says(new Sides(word, "the rest"), Instant.EPOCH, new Seen.Here());
  }
}
