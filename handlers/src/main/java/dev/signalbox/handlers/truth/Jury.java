package dev.signalbox.handlers.truth;

import dev.signalbox.config.estate.Estate;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Hears every witness that an estate's file names, and judges. */
@Singleton
public final class Jury {
  private final List<Witness> witnesses;
  private final Roles roles;

  Jury(List<Witness> witnesses, Roles roles) {
    this.witnesses = witnesses.stream().sorted(Comparator.comparing(Witness::signal)).toList();
    this.roles = roles;
  }

  /** Empty where sites trade no roles. */
  public Optional<Judged> of(Estate estate, String environment) {
    return estate
        .roles()
        .truth()
        .map(
            it ->
                witnesses.stream()
                    .filter(witness -> it.signals().contains(witness.signal()))
                    .map(one -> new Story(one.signal(), one.testify(estate, environment)))
                    .toList())
        .map(stories -> judged(estate.name().value(), environment, stories));
  }

  /** Others may well know, but plans are made with what we have written down. */
  private Judged judged(String estate, String environment, List<Story> stories) {
    Truth truth =
        roles.of(estate, environment).isEmpty() ? new Truth.NotAdopted() : Judgement.of(stories);
    return new Judged(estate, environment, stories, truth);
  }
}
