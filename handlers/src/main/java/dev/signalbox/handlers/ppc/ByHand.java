package dev.signalbox.handlers.ppc;

import static java.util.stream.Collectors.joining;

import dev.signalbox.config.estate.OrganisationName;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.config.estate.WhichPpcs;
import dev.signalbox.handlers.action.Turn;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What a person would type instead, who notes the flags first and changes one bit alone. */
@Singleton
final class ByHand {
  private final Keepers keepers;

  ByHand(Keepers keepers) {
    this.keepers = keepers;
  }

  String of(Turn<PpcTarget> turn, Turning turning) {
    Optional<Keeper> keeper = keepers.find(turn.errand());
    return keeper
        .map(it -> of(it, turn.arguments().meant(), turning))
        .orElseGet(() -> "look for the table of clouds of this environment");
  }

  private static String of(Keeper keeper, WhichPpcs target, Turning turning) {
    String where = where(keeper, target);
    return """
    in %s: select name, id, flags from Clouds where %s; note them; then, in one transaction, \
    update Clouds set %s where id = '…' and flags = … for each of them\
    """
        .formatted(keeper.says(), where, turning.sql());
  }

  private static String where(Keeper keeper, WhichPpcs target) {
    return target instanceof WhichPpcs.OfOrganisation(OrganisationName name)
        ? "org_id = '%s'".formatted(keeper.id(name).orElse("?"))
        : keeper.meant(target).stream().map(it -> row(keeper, it)).collect(joining(" or "));
  }

  private static String row(Keeper keeper, Ppc ppc) {
    return "name = '%s' and org_id = '%s'"
        .formatted(ppc.row(), keeper.id(ppc.organisation()).orElse("?"));
  }
}
