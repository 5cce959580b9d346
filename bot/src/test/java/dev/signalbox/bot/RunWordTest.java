package dev.signalbox.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.settings.Mode;
import dev.signalbox.handlers.host.Wish;
import dev.signalbox.handlers.run.RunId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunWordTest {
  private static final RunId RUN = new RunId("k4x7pq");

  @Test
  void a_run_is_shown_without_a_reason_and_changed_with_one() {
    assertThat(read("show")).isEqualTo(new Word.OnRun(Mode.PRODUCTION, new Wish.Show(RUN)));
    assertThat(read("retry", "--reason", "the zone is back"))
        .isEqualTo(new Word.OnRun(Mode.PRODUCTION, new Wish.Retry(RUN, "the zone is back")));
    assertThat(read("abort", "--reason", "it is off", "--unless-told=sandbox"))
        .isEqualTo(new Word.OnRun(Mode.SANDBOX, new Wish.Abort(RUN, "it is off")));
  }

  @Test
  void what_was_done_by_hand_comes_with_what_it_told() {
    assertThat(read("done", "--output", "key=a=b", "--reason", "I saw it", "--output", "many=7"))
        .isEqualTo(
            new Word.OnRun(
                Mode.PRODUCTION,
                new Wish.Done(RUN, "I saw it", Map.of("key", "a=b", "many", "7"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run|Say which run",
        "run k4x7pq|Say which run",
        "run K4 show|'K4' is not a run like k4x7pq.",
        "run k4x7pq fly|A run takes no 'fly'.",
        "run k4x7pq retry|Say why",
        "run k4x7pq abort --reason|Say why",
        "run k4x7pq done --output key=1|Say why",
        "run k4x7pq done --reason seen --output key|An output is said as --output name=value.",
        "run k4x7pq retry --reason seen --output key=1|Outputs are told with 'done' alone.",
        "run k4x7pq abort --because seen|I do not know '--because'."
      })
  void what_is_not_understood_is_said_and_nothing_is_done(String line, String sentence) {
    assertThat(Word.of(List.of(line.split(" "))))
        .isInstanceOfSatisfying(
            Word.Unclear.class, it -> assertThat(it.sentence()).startsWith(sentence));
  }

  private static Word read(String... more) {
    return Word.of(Stream.concat(Stream.of("run", RUN.value()), Arrays.stream(more)).toList());
  }
}
