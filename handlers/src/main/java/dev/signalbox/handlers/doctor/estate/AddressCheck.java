package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.doctor.Finding;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.addresses.Address;
import dev.signalbox.integrations.addresses.Addresses;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import jakarta.inject.Singleton;

/** Whether every address that names can lead to is there once, and borne by a host. */
@Singleton
final class AddressCheck implements EstateCheck {
  private final Addresses addresses;

  AddressCheck(Addresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public String about() {
    return "addresses";
  }

  @Override
  public Finding look(Estate estate) {
    return Tally.of(
            Round.USUAL
                .ask(Homes.all(estate), it -> addresses.named(it.cloud(), it.name()))
                .sequencedValues()
                .stream()
                .map(AddressCheck::judged))
        .in(
            well ->
                well.isEmpty()
                    ? "no name leads to any"
                    : "all %d are there once, with a host".formatted(well.size()));
  }

  private static Finding judged(Asked<Address> asked) {
    return asked instanceof Asked.Troubled<Address>(Trouble trouble)
            && trouble.kind() == Kind.AMBIGUOUS
        ? new Finding.Wrong(
            trouble.says(), "let exactly one address have that name, and a host bear it")
        : Tally.judged(asked, it -> new Finding.Well(it.name()));
  }
}
