package dev.signalbox.handlers.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.action.Token;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A file is what it says, for as long as somebody may want it. */
@MicronautTest(transactional = false)
class FilesTest {
  private static final Token STEP = new Token("r1", "export", 1);

  private final Files files;
  private final OldFiles old;
  private final Clock clock;

  FilesTest(Files files, OldFiles old, Clock clock) {
    this.clock = clock;
    this.files = files;
    this.old = old;
  }

  @Test
  void the_same_words_under_the_same_name_are_the_same_file_whoever_keeps_them() {
    File mine = files.keep(STEP, "a.txt", "one\n");
    assertThat(files.keep(new Token("plan", "other", 1), "a.txt", "one\n")).isEqualTo(mine);
    assertThat(files.keep(STEP, "a.txt", "two\n")).isNotEqualTo(mine);
    assertThat(files.keep(STEP, "b.txt", "one\n")).isNotEqualTo(mine);
    assertThat(files.text(mine)).contains("one\n");
  }

  @Test
  void a_secret_is_not_kept() {
    File file =
        files.keep(STEP, "s.txt", "key AKIAIOSFODNN7EXAMPLE\nxoxb-12345678901-abcdefghijkl\n");
    assertThat(files.text(file).orElseThrow())
        .contains("[secret removed]")
        .doesNotContain("xoxb-1");
  }

  @Test
  void it_goes_when_runs_of_its_time_do() {
    File file = files.keep(STEP, "old.txt", "old\n");
    old.remove(clock.instant().plus(Duration.ofDays(399)));
    assertThat(files.text(file)).isPresent();
    old.remove(clock.instant().plus(Duration.ofDays(402)));
    assertThat(files.text(file)).isEmpty();
    assertThat(files.text(new File("nobody@0"))).isEmpty();
  }

  @Test
  void what_is_kept_briefly_goes_after_a_week_unless_it_is_kept_again() {
    File file = files.keepBriefly(STEP, "users.csv", "one\n");
    File longer = files.keepBriefly(STEP, "longer.csv", "one\n");
    assertThat(files.keep(STEP, "longer.csv", "one\n")).isEqualTo(longer);
    old.remove(clock.instant().plus(Duration.ofDays(6)));
    assertThat(files.text(file)).isPresent();
    old.remove(clock.instant().plus(Duration.ofDays(8)));
    assertThat(files.text(file)).isEmpty();
    assertThat(files.text(longer)).isPresent();
  }
}
