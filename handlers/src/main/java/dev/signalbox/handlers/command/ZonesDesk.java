package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Zone;
import dev.signalbox.handlers.zones.ZoneBoard;
import dev.signalbox.integrations.chat.Message;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a zone serves beside its file; what writes it down is a runbook. */
@Singleton
final class ZonesDesk implements LookDesk {
  private final BeanProvider<ZoneBoard> board;

  ZonesDesk(BeanProvider<ZoneBoard> board) {
    this.board = board;
  }

  @Override
  public BuiltIn word() {
    return BuiltIn.ZONES;
  }

  @Override
  public Answer carryOut(Map<String, String> given, Visit visit) {
    Optional<Estate> estate =
        Optional.ofNullable(given.get("estate")).flatMap(visit.menu()::estate);
    if (!given.getOrDefault("what", "").equals("diff")) {
      return misread("zones are compared here; to write one down there is a command of its own");
    }
    return estate.map(it -> diff(it, given)).orElseGet(() -> misread("an estate is missing"));
  }

  private Answer diff(Estate estate, Map<String, String> given) {
    List<Zone> all = List.copyOf(estate.zones().sequencedValues());
    if (!board.isPresent() || all.isEmpty()) {
      return new Answer.Privately(
          Message.of("I know of no zones of %s.".formatted(estate.about().title())));
    }
    String wanted = given.getOrDefault("zone", "");
    return all.stream()
        .filter(it -> it.name().value().equals(wanted))
        .findFirst()
        .map(it -> look(estate, it))
        .orElseGet(
            () ->
                misread(
                    "%s has no zone '%s', but %s"
                        .formatted(
                            estate.about().title(),
                            wanted,
                            List.copyOf(estate.zones().sequencedKeySet()))));
  }

  /** Its keeper is asked, so it follows. */
  private Answer look(Estate estate, Zone zone) {
    return new Answer.Later(
        Message.of("I am reading %s; this takes a few seconds.".formatted(zone.name())),
        () -> Optional.of(board.get().of(estate, zone)));
  }

  private static Answer misread(String because) {
    return new Answer.Privately(Term.misread(BuiltIn.ZONES, because));
  }
}
