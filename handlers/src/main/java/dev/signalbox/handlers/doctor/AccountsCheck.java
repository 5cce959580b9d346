package dev.signalbox.handlers.doctor;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.Site;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.identity.Caller;
import dev.signalbox.integrations.identity.Identity;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether every key of AWS opens the account that it should, and each site's its own. */
@Singleton
final class AccountsCheck implements Check {
  private final Installation installation;
  private final Supplier<Optional<Identity>> identity;
  private final Sight sight;
  private final Round round;

  /** Fetched when asked: a simulated world belongs to the process that serves. */
  @Inject
  AccountsCheck(
      Installation installation,
      BeanProvider<Identity> identity,
      @Property(name = "signalbox.world", defaultValue = "none") String world) {
    this(
        installation,
        () -> identity.isPresent() ? Optional.of(identity.get()) : Optional.empty(),
        world.equals("simulated") ? Sight.SERVING : Sight.WORKSPACE,
        Round.USUAL);
  }

  AccountsCheck(
      Installation installation, Supplier<Optional<Identity>> identity, Sight sight, Round round) {
    this.sight = sight;
    this.installation = installation;
    this.identity = identity;
    this.round = round;
  }

  @Override
  public String about() {
    return "accounts";
  }

  @Override
  public Sight sight() {
    return sight;
  }

  @Override
  public Finding look() {
    return identity
        .get()
        .map(this::look)
        .orElseGet(
            () -> new Finding.Mind("no account can be asked from here", "ask with `/ops doctor`"));
  }

  private Finding look(Identity asking) {
    List<Account> accounts = Account.all(installation);
    Map<Account, Asked<Caller>> told = round.ask(accounts, it -> asking.whoAmI(it.aws()));
    List<Finding.Wrong> wrong =
        Stream.concat(
                accounts.stream().flatMap(it -> judged(it, told).stream()), shared(told).stream())
            .toList();
    return wrong.isEmpty() ? well(accounts) : Joined.of(wrong);
  }

  private static Optional<Finding.Wrong> judged(Account account, Map<Account, Asked<Caller>> told) {
    return Optional.ofNullable(told.get(account)).flatMap(account::judge);
  }

  private List<Finding.Wrong> shared(Map<Account, Asked<Caller>> told) {
    return installation.current().estates().sequencedValues().stream()
        .flatMap(estate -> shared(estate, found(estate, told)))
        .toList();
  }

  /** Which account the key of each connection turned out to open. */
  private static Map<ConnectionName, String> found(
      Estate estate, Map<Account, Asked<Caller>> told) {
    Map<ConnectionName, String> found = new HashMap<>();
    told.forEach(
        (account, asked) -> {
          if (account.estate().equals(estate) && asked instanceof Asked.Told<Caller>(var caller)) {
            found.put(account.aws().reach().name(), caller.account());
          }
        });
    return found;
  }

  private static Stream<Finding.Wrong> shared(Estate estate, Map<ConnectionName, String> found) {
    Map<String, List<Site>> sites =
        estate.topology().sites().sequencedValues().stream()
            .filter(site -> account(site, found).isPresent())
            .collect(Collectors.groupingBy(site -> account(site, found).orElseThrow()));
    return sites.entrySet().stream()
        .filter(it -> it.getValue().size() > 1)
        .map(it -> shared(estate, it.getKey(), it.getValue()));
  }

  private static Optional<String> account(Site site, Map<ConnectionName, String> found) {
    return Optional.ofNullable(site.use().get(Purpose.CLOUD)).map(found::get);
  }

  private static Finding.Wrong shared(Estate estate, String account, List<Site> sites) {
    String names = sites.stream().map(it -> it.name().value()).collect(Collectors.joining(" and "));
    return new Finding.Wrong(
        "%s of %s are in the same account %s".formatted(names, estate.name(), account),
        "give each site the key of its own account");
  }

  private static Finding well(List<Account> accounts) {
    return new Finding.Well(
        accounts.isEmpty()
            ? "no estate has a connection to AWS"
            : "all %d keys are whose they should be".formatted(accounts.size()));
  }
}
