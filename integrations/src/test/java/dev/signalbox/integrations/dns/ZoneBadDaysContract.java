package dev.signalbox.integrations.dns;

import static dev.signalbox.integrations.dns.Zones.BASTION;
import static dev.signalbox.integrations.dns.Zones.ORG;
import static dev.signalbox.integrations.dns.Zones.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.Skipped;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a keeper of zones does to whoever reads them on a bad day, and what we make of it. */
public abstract class ZoneBadDaysContract {
  @RegisterExtension static final Skipped SKIPPED = new Skipped();
  private static final ZoneName ZONE = new ZoneName(ORG);
  private ZoneStage stage;

  protected abstract ZoneStage stage();

  @BeforeEach
  void open() {
    stage = stage();
    stage.keeps(ORG, List.of(BASTION));
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private void befalls(BadDay day) {
    stage.befalls(day).ifPresent(reason -> SKIPPED.because(day.name(), reason));
  }

  private Asked<List<DnsRecord>> read() {
    return stage.reader().zone(stage.on(), ZONE);
  }

  private void assertRead() {
    assertThat(told(read())).containsExactly("A bastion.gigadb.org 300 18.162.0.2");
  }

  private static Trouble trouble(Asked<List<DnsRecord>> asked) {
    return asked instanceof Asked.Troubled<List<DnsRecord>>(Trouble trouble)
        ? trouble
        : new Trouble("nothing", Kind.REQUEST, "it was told: " + asked);
  }

  @Test
  void too_many_calls_are_told_with_the_time_to_wait() {
    befalls(BadDay.TOO_MANY_CALLS);
    Trouble trouble = trouble(read());
    assertThat(trouble.kind()).isEqualTo(Kind.LIMITED);
    assertThat(trouble.after()).contains(Duration.ofSeconds(30));
    assertThat(trouble.doing()).isEqualTo("reading the zone gigadb.org");
  }

  @Test
  void what_is_broken_is_told_and_works_again_the_next_time() {
    befalls(BadDay.BROKEN_ONCE);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.BROKEN);
    assertRead();
  }

  @Test
  void a_look_survives_one_cut_connection() {
    befalls(BadDay.CUT_CONNECTION);
    assertRead();
  }

  @Test
  void half_a_body_is_no_zone() {
    befalls(BadDay.HALF_A_BODY);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.UNREACHABLE);
  }

  @Test
  void a_body_that_does_not_end_is_given_up() {
    befalls(BadDay.SLOW_BODY);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.UNREACHABLE);
  }

  @Test
  void what_means_nothing_is_no_empty_zone() {
    befalls(BadDay.WRONG_JSON);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.GARBLED);
  }

  @Test
  void an_expired_key_is_named_as_such() {
    befalls(BadDay.EXPIRED_KEY);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.KEY);
    assertRead();
  }

  @Test
  void a_missing_second_page_is_trouble_and_never_a_shorter_zone() {
    stage.keeps(ORG, Zones.many(650));
    befalls(BadDay.SECOND_PAGE_MISSING);
    assertThat(read()).isInstanceOf(Asked.Troubled.class);
  }
}
