package dev.signalbox.integrations.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.testing.MockNeighbour;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a server that speaks as AWS does, and runs what it is sent. */
final class SsmWayTest {
  private static final String DOING = "looking round";
  private static final String MARK = "run/step/1";
  private static final Script HELLO =
      Script.of(new ShellFile(SsmWayTest.class, "hello.sh")).words(List.of("it's", "$HOME;"));
  private static final Printed SAID = new Printed("hello", List.of("2"), "it's\n$HOME;\n");
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();
  private Optional<OverSsm> open = Optional.empty();

  @BeforeEach
  void open() {
    open = Optional.of(new OverSsm(mock));
  }

  @AfterEach
  void close() {
    there().close();
  }

  private OverSsm there() {
    return open.orElseThrow();
  }

  private Asked<Printed> asked() {
    return there().shell().ask(there().host(), DOING, HELLO);
  }

  private Ordered<Printed> ordered() {
    return there().shell().order(there().host(), DOING, HELLO, MARK);
  }

  private static Trouble trouble(Asked<?> asked) {
    return asked instanceof Asked.Troubled<?>(Trouble trouble)
        ? trouble
        : new Trouble("nothing", Kind.REQUEST, "it was told: " + asked);
  }

  @Test
  void a_script_is_run_as_the_user_of_the_connection_and_says_its_words_as_they_were() {
    assertThat(asked()).isEqualTo(new Asked.Told<>(SAID));
    assertThat(ordered()).isEqualTo(new Ordered.Done<>(SAID));
    JsonNode sent = there().ssm.sent.getLast();
    assertThat(Json.text(sent, "DocumentName")).contains("AWS-RunShellScript");
    assertThat(Json.text(sent, "Comment")).contains(MARK);
    assertThat(there().ssm.lines.getLast()).startsWith("sudo -n -H -u 'centos' -- /bin/sh -c ");
  }

  @Test
  void the_host_is_the_only_one_online_that_bears_the_tag_on_whichever_page() {
    there().ssm.known.addFirst(Map.entry("i-00000000000000001", "ConnectionLost"));
    assertThat(asked()).isEqualTo(new Asked.Told<>(SAID));
    assertThat(Json.items(Json.member(there().ssm.sent.getLast(), "InstanceIds")))
        .containsExactly(Json.text("i-0123456789abcdef0"));
    there().ssm.known.add(Map.entry("i-00000000000000002", "Online"));
    assertThat(trouble(asked()))
        .returns(Kind.AMBIGUOUS, Trouble::kind)
        .returns(
            "2 hosts with tag:Name=gigadb_bastion are online: i-00000000000000002,"
                + " i-0123456789abcdef0",
            Trouble::why);
    there().ssm.known.clear();
    there().ssm.known.add(Map.entry("i-00000000000000001", "Inactive"));
    assertThat(trouble(asked()).why())
        .isEqualTo("no host with tag:Name=gigadb_bastion is online; 1 known there");
    assertThat(ordered()).isInstanceOf(Ordered.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({"DeliveryTimedOut", "Delivery Timed Out", "Undeliverable"})
  void what_never_got_there_did_not_happen(String details) {
    there().ssm.fate.set(Optional.of(details));
    assertThat(ordered())
        .isInstanceOfSatisfying(
            Ordered.Refused.class,
            no -> assertThat(no.trouble().why()).isEqualTo("it did not get there (%s)", details));
  }

  @Test
  void what_was_broken_off_may_have_happened() {
    there().ssm.fate.set(Optional.of("ExecutionTimedOut"));
    assertThat(ordered()).isInstanceOf(Ordered.Unknown.class);
  }

  @Test
  void an_order_that_is_still_under_way_may_come_later_than_we_wait() {
    there().ssm.fate.set(Optional.of(MockSsm.SLOW));
    assertThat(ordered())
        .isInstanceOfSatisfying(
            Ordered.Unknown.class,
            it -> assertThat(it.trouble().why()).isEqualTo("no answer of the host in time"));
    assertThat(there().shell().mayStillCome(there().host(), DOING, MARK))
        .isEqualTo(new Asked.Told<>(true));
    assertThat(there().shell().mayStillCome(there().host(), DOING, "run/step/2"))
        .isEqualTo(new Asked.Told<>(false));
    there().ssm.underWay.clear();
    assertThat(there().shell().mayStillCome(there().host(), DOING, MARK))
        .isEqualTo(new Asked.Told<>(false));
  }
}
