package dev.signalbox.integrations.objects;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.Skipped;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a keeper of single files does for us, and to us on a bad day. */
public abstract class ObjectStoreContract {
  @RegisterExtension static final Skipped SKIPPED = new Skipped();
  private static final String KEY = "users/pilot.json";
  private static final String WORDS = "{\"docs\": [\"Zoë\"]}";
  private ObjectStoreStage stage;

  protected abstract ObjectStoreStage stage();

  @BeforeEach
  void open() {
    stage = stage();
    stage.keeps(KEY, WORDS.getBytes(UTF_8));
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Asked<Fetched> read(String key, long atMost) {
    return stage.store().read(stage.spot(key), atMost);
  }

  private Fetched fetched(String key, long atMost) {
    if (read(key, atMost) instanceof Asked.Told<Fetched>(Fetched fetched)) {
      return fetched;
    }
    throw new AssertionError("not told");
  }

  private Trouble trouble(BadDay day) {
    stage.befalls(day).ifPresent(reason -> SKIPPED.because(day.name(), reason));
    return read(KEY, 1000) instanceof Asked.Troubled<Fetched>(Trouble trouble)
        ? trouble
        : new Trouble("nothing", Kind.REQUEST, "it was told");
  }

  private Version version() {
    assertThat(fetched(KEY, 1000)).isInstanceOf(Fetched.Text.class);
    return ((Fetched.Text) fetched(KEY, 1000)).version();
  }

  @Test
  void a_file_comes_word_for_word_with_its_size_in_bytes() {
    assertThat(fetched(KEY, 1000))
        .isInstanceOfSatisfying(
            Fetched.Text.class,
            it -> {
              assertThat(it.text()).isEqualTo(WORDS);
              assertThat(it.version().size()).isEqualTo(WORDS.length() + 1);
              assertThat(it).asString().doesNotContain("Zoë");
            });
  }

  @Test
  void its_mark_stays_until_its_words_are_others() {
    Version first = version();
    assertThat(version()).isEqualTo(first);
    stage.keeps(KEY, WORDS.replace("Zoë", "Eoë").getBytes(UTF_8));
    assertThat(version().mark()).isNotEqualTo(first.mark());
    assertThat(version().size()).isEqualTo(first.size());
  }

  @Test
  void one_that_is_too_big_is_told_with_its_size() {
    assertThat(fetched(KEY, WORDS.length()))
        .isEqualTo(new Fetched.TooBig(version()))
        .isNotEqualTo(fetched(KEY, WORDS.length() + 1));
  }

  @Test
  void an_empty_one_is_no_absent_one() {
    stage.keeps("users/", new byte[0]);
    assertThat(fetched("users/", 1000))
        .isInstanceOfSatisfying(Fetched.Text.class, it -> assertThat(it.text()).isEmpty());
    assertThat(fetched("users/pilot", 1000)).isEqualTo(new Fetched.Absent());
  }

  @Test
  void bytes_that_are_no_letters_of_utf_8_are_no_text() {
    stage.keeps(KEY, WORDS.getBytes(ISO_8859_1));
    assertThat(fetched(KEY, 1000)).isInstanceOf(Fetched.NoText.class);
  }

  @Test
  void a_key_with_blanks_and_other_letters_is_the_same_key() {
    stage.keeps("users/Zoë & co+1 %2e.csv", WORDS.getBytes(UTF_8));
    assertThat(fetched("users/Zoë & co+1 %2e.csv", 1000)).isInstanceOf(Fetched.Text.class);
  }

  @Test
  void too_many_calls_are_told_with_the_time_to_wait() {
    Trouble trouble = trouble(BadDay.TOO_MANY_CALLS);
    assertThat(trouble.kind()).isEqualTo(Kind.LIMITED);
    assertThat(trouble.after()).contains(Duration.ofSeconds(30));
    assertThat(trouble.doing()).contains(KEY, "gpii-inbox", "hk-aws");
  }

  @Test
  void what_is_broken_is_told_and_works_again_the_next_time() {
    assertThat(trouble(BadDay.BROKEN_ONCE).kind()).isEqualTo(Kind.BROKEN);
    assertThat(fetched(KEY, 1000)).isInstanceOf(Fetched.Text.class);
  }

  @Test
  void a_look_survives_one_cut_connection() {
    assertThat(trouble(BadDay.CUT_CONNECTION).why()).isEqualTo("it was told");
  }

  @Test
  void half_a_file_is_none() {
    assertThat(trouble(BadDay.HALF_A_BODY).kind()).isEqualTo(Kind.UNREACHABLE);
  }

  @Test
  void a_file_that_does_not_end_is_given_up() {
    assertThat(trouble(BadDay.SLOW_BODY).kind()).isEqualTo(Kind.UNREACHABLE);
  }

  @Test
  void what_bears_no_mark_is_no_file_of_anybody() {
    assertThat(trouble(BadDay.WRONG_JSON).kind()).isEqualTo(Kind.GARBLED);
  }

  @Test
  void an_expired_key_is_named_as_such() {
    assertThat(trouble(BadDay.EXPIRED_KEY).kind()).isEqualTo(Kind.KEY);
  }
}
