package dev.signalbox.handlers.ppc;

import dev.signalbox.config.estate.OrganisationName;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.config.estate.Ppcs;
import dev.signalbox.config.estate.WhichPpcs;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.clouds.Cloud;
import dev.signalbox.integrations.clouds.CloudId;
import dev.signalbox.integrations.clouds.Clouds;
import dev.signalbox.integrations.clouds.Which;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the rows of those who are meant: each of them has exactly one, or nobody is told. */
@Singleton
final class Registry {
  private final Clouds clouds;

  Registry(Clouds clouds) {
    this.clouds = clouds;
  }

  Asked<List<Cloud>> all(Keeper keeper) {
    return clouds.read(keeper.table(), new Which.All());
  }

  Asked<List<Cloud>> rows(Keeper keeper, Collection<CloudId> ids) {
    return ids.isEmpty()
        ? new Asked.Told<>(List.of())
        : clouds.read(keeper.table(), Which.Ids.of(ids));
  }

  Asked<List<Cloud>> rows(Keeper keeper, WhichPpcs target) {
    return switch (target) {
      case WhichPpcs.OfOrganisation(OrganisationName name) -> ofOrganisation(keeper, name);
      case WhichPpcs.One _, WhichPpcs.OfStack _, WhichPpcs.OfKind _ ->
          each(keeper, keeper.meant(target), target);
    };
  }

  /** Why nobody can be meant, by the estate's file alone. */
  static Optional<String> objection(Keeper keeper, WhichPpcs target) {
    Ppcs ppcs = keeper.estate().topology().ppcs();
    if (target instanceof WhichPpcs.OfOrganisation(OrganisationName name)) {
      return ppcs.organisations().containsKey(name)
          ? Optional.empty()
          : Optional.of(
              "the estate's file knows no organisation '%s'; it knows %s"
                  .formatted(name, ppcs.organisations().sequencedKeySet()));
    }
    return keeper.meant(target).isEmpty()
        ? Optional.of(
            "the estate's file knows no '%s' in %s; it knows %s there"
                .formatted(
                    target,
                    keeper.environment().name(),
                    ppcs.in(keeper.environment().name()).stream().map(Ppc::name).toList()))
        : Optional.empty();
  }

  /** All that it has, whether or not our file knows them. */
  private Asked<List<Cloud>> ofOrganisation(Keeper keeper, OrganisationName name) {
    return keeper
        .id(name)
        .map(it -> clouds.read(keeper.table(), new Which.Of(it)))
        .orElseGet(() -> new Asked.Told<>(List.of()))
        .then(rows -> rows.isEmpty() ? none(keeper, "org:" + name) : new Asked.Told<>(rows));
  }

  private Asked<List<Cloud>> each(Keeper keeper, List<Ppc> meant, WhichPpcs target) {
    if (meant.isEmpty()) {
      return none(keeper, target.toString());
    }
    Asked<List<Cloud>> all = new Asked.Told<>(List.of());
    for (Ppc ppc : meant) {
      all = all.then(some -> row(keeper, ppc).map(it -> and(some, it)));
    }
    return all;
  }

  private Asked<Cloud> row(Keeper keeper, Ppc ppc) {
    String owner = keeper.id(ppc.organisation()).orElse("");
    return clouds
        .read(keeper.table(), new Which.Named(ppc.row(), owner))
        .then(
            rows ->
                rows.size() == 1
                    ? new Asked.Told<>(rows.getFirst())
                    : troubled(
                        keeper,
                        rows.isEmpty() ? Kind.REQUEST : Kind.AMBIGUOUS,
                        "%d rows are called %s of %s"
                            .formatted(rows.size(), ppc.row(), ppc.organisation())));
  }

  private static Asked<List<Cloud>> none(Keeper keeper, String whose) {
    return troubled(keeper, Kind.REQUEST, "no row fits '%s'".formatted(whose));
  }

  private static <T> Asked<T> troubled(Keeper keeper, Kind kind, String why) {
    return new Asked.Troubled<>(
        new Trouble("looking for rows in " + keeper.says(), kind, why + ": nothing is changed"));
  }

  private static List<Cloud> and(List<Cloud> some, Cloud more) {
    List<Cloud> all = new ArrayList<>(some);
    all.add(more);
    return all.stream().sorted(Cloud.ORDER).toList();
  }
}
