package dev.signalbox.handlers.data;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.bastion.Commission;
import dev.signalbox.handlers.bastion.Ended;
import dev.signalbox.handlers.bastion.Foreman;
import dev.signalbox.handlers.bastion.Watch;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.commands.Standing;
import dev.signalbox.integrations.disks.Disk;
import dev.signalbox.integrations.disks.Disks;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Has a dump begun once, where there is room for it. */
@Singleton
final class Dumping {
  private final Foreman foreman;
  private final Disks disks;

  Dumping(Foreman foreman, Disks disks) {
    this.foreman = foreman;
    this.disks = disks;
  }

  <O> Sight<O> look(Watch watch, Token token, Function<Standing, Sight<O>> otherwise) {
    return foreman.look(watch, token, otherwise);
  }

  /** What has begun already is no longer in need of room: it may be what has filled the disk. */
  Outcome<Ended> begin(Commission commission, Token token) {
    return foreman.standing(commission, token)
            instanceof Asked.Told<Standing>(Standing.NotStarted _)
        ? withRoom(commission, token)
        : foreman.begin(commission, token);
  }

  private Outcome<Ended> withRoom(Commission commission, Token token) {
    return switch (disks.of(commission.host())) {
      case Asked.Troubled<List<Disk>>(Trouble trouble) ->
          unseen(foreman.begin(commission, token), trouble);
      case Asked.Told<List<Disk>>(List<Disk> all) ->
          all.stream().anyMatch(Disk::isFull)
              ? full(commission, all)
              : foreman.begin(commission, token);
    };
  }

  private static Outcome<Ended> full(Commission commission, List<Disk> all) {
    String full =
        all.stream()
            .filter(Disk::isFull)
            .map(it -> "%s of %s is %d %% full".formatted(it.path(), commission.host(), it.full()))
            .collect(Collectors.joining("; "));
    return new Outcome.Failed<>(
        full
            + ", so no dump was begun; make room there, uploads that failed leave their dumps"
            + " behind, then retry",
        false);
  }

  /** Whoever needs a dump in an emergency gets it, and knows what nobody could look at. */
  private static Outcome<Ended> unseen(Outcome<Ended> begun, Trouble trouble) {
    String beside = "; whether there is room for it nobody knows: " + trouble.says();
    return switch (begun) {
      case Outcome.Done<Ended> done -> done;
      case Outcome.Wait<Ended>(var until, String why) -> new Outcome.Wait<>(until, why + beside);
      case Outcome.Asks<Ended>(var until, String why) -> new Outcome.Asks<>(until, why + beside);
      case Outcome.Failed<Ended>(String why, boolean again) ->
          new Outcome.Failed<>(why + beside, again);
      case Outcome.Half<Ended>(String why) -> new Outcome.Half<>(why + beside);
      case Outcome.Unknown<Ended>(String why) -> new Outcome.Unknown<>(why + beside);
    };
  }
}
