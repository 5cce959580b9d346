package dev.signalbox.integrations.dns;

import static dev.signalbox.integrations.dns.Zones.GIGADB;
import static dev.signalbox.integrations.dns.Zones.ORG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.Skipped;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a keeper of zones does to whoever changes them on a bad day, and what we make of it. */
public abstract class DnsBadDaysContract {
  @RegisterExtension static final Skipped SKIPPED = new Skipped();
  private static final ZoneName ZONE = new ZoneName(ORG);
  private static final String NEW = "13.236.0.1";
  private DnsStage stage;

  protected abstract DnsStage stage();

  @BeforeEach
  void open() {
    stage = stage();
    stage.keeps(ORG, List.of(GIGADB));
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private void befalls(BadDay day) {
    stage.befalls(day).ifPresent(reason -> SKIPPED.because(day.name(), reason));
  }

  private Asked<List<DnsRecord>> read() {
    return stage.dns().zone(stage.on(), ZONE);
  }

  private Ordered<List<DnsRecord>> write() {
    return stage.dns().change(stage.on(), ZONE, List.of(new Change(GIGADB, NEW)));
  }

  private static Trouble trouble(Asked<List<DnsRecord>> asked) {
    return asked instanceof Asked.Troubled<List<DnsRecord>>(Trouble trouble)
        ? trouble
        : new Trouble("nothing", Kind.REQUEST, "it was told: " + asked);
  }

  @Test
  void an_expired_key_is_named_as_such_and_nothing_is_changed_with_it() {
    befalls(BadDay.EXPIRED_KEY);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.KEY);
    befalls(BadDay.EXPIRED_KEY);
    assertThat(write()).isInstanceOf(Ordered.Refused.class);
    assertThat(stage.kept(ORG)).containsExactly(GIGADB);
  }

  @Test
  void a_write_without_an_answer_that_happened_is_unknown_and_found_done_when_looked_for() {
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(write()).isInstanceOf(Ordered.Unknown.class);
    assertThat(read()).isEqualTo(new Asked.Told<>(List.of(GIGADB.with(NEW))));
    assertThat(write()).isEqualTo(new Ordered.Done<>(List.of(GIGADB.with(NEW))));
  }

  @Test
  void a_write_without_an_answer_that_did_not_happen_is_unknown_and_can_be_said_again() {
    befalls(BadDay.UNANSWERED_AND_NOT_DONE);
    assertThat(write()).isInstanceOf(Ordered.Unknown.class);
    assertThat(read()).isEqualTo(new Asked.Told<>(List.of(GIGADB)));
    assertThat(write()).isEqualTo(new Ordered.Done<>(List.of(GIGADB.with(NEW))));
  }
}
