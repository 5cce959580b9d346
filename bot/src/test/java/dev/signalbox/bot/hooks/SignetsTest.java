package dev.signalbox.bot.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.HandClock;
import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.builds.HookKey;
import dev.signalbox.integrations.builds.HookKeys;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import java.net.URI;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A build server is asked for its key when a signature does not fit, and not for every forger. */
class SignetsTest {
  private static final Connection.Travis TRAVIS =
      new Connection.Travis(
          new Reach(
              new ConnectionName("travis"),
              URI.create("https://travis.there"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          "pulumi/pulumi-service");

  private final HandClock clock = new HandClock();
  private final Told keys = new Told();
  private final Signets signets = new Signets(keys, clock);

  /** Tells one after the other. */
  private static final class Told implements HookKeys {
    private final Deque<Asked<HookKey>> answers = new ArrayDeque<>();

    @Override
    public Asked<HookKey> now(Connection.Travis on) {
      return answers.remove();
    }
  }

  private static HookKey key() throws NoSuchAlgorithmException {
    return new HookKey(KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic());
  }

  @Test
  void it_is_asked_once_and_known_from_then_on() throws NoSuchAlgorithmException {
    HookKey first = key();
    keys.answers.add(new Asked.Told<>(first));
    assertThat(signets.known(TRAVIS)).isEmpty();
    assertThat(signets.anew(TRAVIS)).contains(first);
    assertThat(signets.known(TRAVIS)).contains(first);
    assertThat(signets.anew(TRAVIS)).isEmpty();
  }

  @Test
  void another_one_is_found_after_some_minutes() throws NoSuchAlgorithmException {
    keys.answers.add(new Asked.Told<>(key()));
    signets.anew(TRAVIS);
    clock.advance(Signets.PATIENCE);
    HookKey second = key();
    keys.answers.add(new Asked.Told<>(second));
    assertThat(signets.anew(TRAVIS)).contains(second);
    assertThat(signets.known(TRAVIS)).contains(second);
  }

  @Test
  void a_silence_leaves_what_was_known() throws NoSuchAlgorithmException {
    HookKey first = key();
    keys.answers.add(new Asked.Told<>(first));
    signets.anew(TRAVIS);
    clock.advance(Signets.PATIENCE);
    keys.answers.add(
        new Asked.Troubled<>(new Trouble("asking", Trouble.Kind.UNREACHABLE, "nobody answered")));
    assertThat(signets.anew(TRAVIS)).isEmpty();
    assertThat(signets.known(TRAVIS)).contains(first);
    assertThat(signets.anew(TRAVIS)).isEmpty();
  }
}
