package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.dns.Dns;
import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.dns.DnsStage;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.HandClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The stand-in, in a world of its own. */
final class WorldStage implements DnsStage {
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);

  @Override
  public Dns dns() {
    return world.dns();
  }

  @Override
  public void keeps(String zone, List<DnsRecord> records) {
    world
        .world()
        .change(
            things -> {
              things.all(WorldZones.RECORD, zone + "/").forEach(things::remove);
              records.forEach(
                  it -> things.add(WorldZones.RECORD, zone + "/" + it.id(), RecordBody.write(it)));
              return true;
            });
  }

  @Override
  public List<DnsRecord> kept(String zone) {
    return world.zones().of(new ZoneName(zone));
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return switch (day) {
      case TOO_MANY_CALLS -> told(Mischance.TOO_MANY);
      case BROKEN_ONCE -> told(Mischance.BROKEN);
      case SLOW_BODY, UNANSWERED_AND_NOT_DONE -> told(Mischance.NOTHING);
      case WRONG_JSON -> told(Mischance.NONSENSE);
      case EXPIRED_KEY -> told(Mischance.KEY);
      case UNANSWERED_AND_DONE -> told(Mischance.UNANSWERED);
      case CUT_CONNECTION -> Optional.of("there is no connection to cut, so none to repeat on");
      case HALF_A_BODY -> Optional.of("an answer there has no body");
      case SECOND_PAGE_MISSING -> Optional.of("an answer there has no pages");
    };
  }

  private Optional<String> told(Mischance mischance) {
    world.faults().tell(WorldDns.NAME, mischance, 1);
    return Optional.empty();
  }

  @Override
  public void timePasses() {
    clock.tick(Duration.ofSeconds(5));
  }

  @Override
  public void close() {
    world.close();
  }
}
