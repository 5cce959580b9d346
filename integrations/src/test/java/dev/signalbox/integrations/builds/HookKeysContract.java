package dev.signalbox.integrations.builds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.pipelines.Told;
import dev.signalbox.integrations.testing.BadDay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By what a build server's own calls are known. */
public abstract class HookKeysContract {
  private static final String PAYLOAD = "{\"state\":\"passed\"}";

  private BuildsStage stage;

  protected abstract BuildsStage stage();

  @BeforeEach
  void open() {
    stage = stage();
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void the_key_that_it_tells_proves_what_it_signs_and_nothing_else() {
    HookKey key = Told.of(stage.hookKeys().now(stage.on()));
    String signature = stage.signs(PAYLOAD);
    assertThat(key.proves(PAYLOAD.getBytes(UTF_8), signature)).isTrue();
    assertThat(key.proves((PAYLOAD + " ").getBytes(UTF_8), signature)).isFalse();
    assertThat(key.proves(PAYLOAD.getBytes(UTF_8), stage.signs("another"))).isFalse();
    assertThat(key.proves(PAYLOAD.getBytes(UTF_8), "no signature")).isFalse();
    assertThat(key.proves(PAYLOAD.getBytes(UTF_8), "")).isFalse();
  }

  @Test
  void it_stays_the_same_from_one_look_to_the_next() {
    assertThat(Told.of(stage.hookKeys().now(stage.on())))
        .isEqualTo(Told.of(stage.hookKeys().now(stage.on())));
  }

  @Test
  void an_answer_without_a_key_is_trouble_and_no_key() {
    stage.befalls(BadDay.WRONG_JSON);
    assertThat(stage.hookKeys().now(stage.on()))
        .isInstanceOfSatisfying(
            Asked.Troubled.class, it -> assertThat(it.trouble().kind()).isEqualTo(Kind.GARBLED));
  }
}
