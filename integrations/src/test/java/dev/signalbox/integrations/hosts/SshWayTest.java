package dev.signalbox.integrations.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.testing.BadDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a real server of SSH. */
final class SshWayTest {
  private static final String DOING = "looking round";
  private static final Script HELLO =
      Script.of(new ShellFile(SshWayTest.class, "hello.sh")).words(List.of("it's", "$HOME;"));
  private final OverSsh there = new OverSsh();

  @AfterEach
  void close() {
    there.close();
  }

  private static Trouble trouble(Asked<Printed> asked) {
    return asked instanceof Asked.Troubled<Printed>(Trouble trouble)
        ? trouble
        : new Trouble("nothing", Kind.REQUEST, "it was told: " + asked);
  }

  private Asked<Printed> asked(Host host) {
    return there.shell().ask(host, DOING, HELLO);
  }

  @Test
  void a_script_is_run_and_says_its_words_as_they_were() {
    assertThat(asked(there.host()))
        .isEqualTo(new Asked.Told<>(new Printed("hello", List.of("2"), "it's\n$HOME;\n")));
    assertThat(there.calls.lines).containsExactly("TOLD looking round");
  }

  @Test
  void who_shows_another_host_key_is_told_nothing_and_named_by_it() {
    Host other = OverSsh.host(there.server.port(), Set.of(SshKey.made().print()));
    assertThat(trouble(asked(other)))
        .returns(Kind.KEY, Trouble::kind)
        .extracting(Trouble::why)
        .asString()
        .contains(there.hosts.print().fingerprint(), "host-keys");
    assertThat(there.shell().order(other, DOING, HELLO, "run/step/1"))
        .isInstanceOf(Ordered.Refused.class);
    assertThat(there.server.heard).isEmpty();
  }

  @Test
  void a_key_that_opens_nothing_and_one_that_is_none_are_told_apart() {
    assertThat(there.befalls(BadDay.EXPIRED_KEY)).isEmpty();
    assertThat(trouble(asked(there.host())))
        .returns(Kind.KEY, Trouble::kind)
        .returns("it does not let ops in with the secret rake-stg", Trouble::why);
    there.secret.set("hunter2");
    assertThat(trouble(asked(there.host())))
        .returns(Kind.KEY, Trouble::kind)
        .returns(
            "the secret rake-stg is no private key of OpenSSH without a passphrase", Trouble::why);
    there.secret.set(" ");
    assertThat(trouble(asked(there.host())))
        .returns("the secret rake-stg is missing", Trouble::why);
  }

  @Test
  void where_nobody_listens_nothing_has_happened() {
    Host nobody = OverSsh.host(1, Set.of(there.hosts.print()));
    assertThat(trouble(asked(nobody)))
        .returns(Kind.UNREACHABLE, Trouble::kind)
        .returns("nobody answers at 127.0.0.1", Trouble::why);
    assertThat(there.shell().order(nobody, DOING, HELLO, "run/step/1"))
        .isInstanceOf(Ordered.Refused.class);
  }

  @Test
  void a_look_that_was_cut_is_looked_once_more_and_an_order_is_not() {
    there.befalls(BadDay.CUT_CONNECTION);
    assertThat(asked(there.host())).isInstanceOf(Asked.Told.class);
    there.befalls(BadDay.CUT_CONNECTION);
    assertThat(there.shell().order(there.host(), DOING, HELLO, "run/step/1"))
        .isInstanceOf(Ordered.Unknown.class);
    assertThat(there.server.heard).hasSize(3);
  }
}
