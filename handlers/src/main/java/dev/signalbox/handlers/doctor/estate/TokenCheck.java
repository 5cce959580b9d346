package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.handlers.doctor.Finding;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.identity.KeyTerms;
import dev.signalbox.integrations.identity.Term;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/** Until when the tokens of an estate are good, and whether they may do what runs will ask. */
@Singleton
final class TokenCheck implements EstateCheck, Expiries {
  private static final Duration SOON = Duration.ofDays(30);

  private final List<KeyTerms> terms;
  private final Clock clock;

  TokenCheck(List<KeyTerms> terms, Clock clock) {
    this.terms = List.copyOf(terms);
    this.clock = clock;
  }

  private record Token(Connection on) {
    @Override
    public String toString() {
      return "the token of " + on.reach().name();
    }

    String next() {
      return "put a new one into "
          + on.reach().key().map(SecretName::value).map("the secret "::concat).orElse("its secret");
    }

    /** Any one of them is enough. */
    Set<String> needed() {
      return switch (on) {
        case Connection.Gitlab _ -> Set.of("api");
        case Connection.Github _ -> Set.of("repo", "public_repo");
        case Connection _ -> Set.of();
      };
    }
  }

  @Override
  public String about() {
    return "tokens";
  }

  @Override
  public Finding look(Estate estate) {
    return Tally.of(
            asked(estate).entrySet().stream()
                .map(it -> judged(it.getKey(), it.getValue(), estate.about().zone())))
        .in(well -> well.isEmpty() ? "no connection has any" : String.join("; ", well));
  }

  @Override
  public List<Expiring> expiring(Estate estate) {
    return asked(estate).entrySet().stream()
        .map(
            it ->
                new Expiring(
                    it.getKey().toString(), it.getValue().map(Term::until), it.getKey().next()))
        .toList();
  }

  private SequencedMap<Token, Asked<Term>> asked(Estate estate) {
    List<Token> tokens =
        estate.topology().connections().sequencedValues().stream()
            .filter(on -> terms.stream().anyMatch(it -> it.knows(on)))
            .map(Token::new)
            .toList();
    return Round.USUAL.ask(
        tokens,
        token ->
            terms.stream()
                .filter(it -> it.knows(token.on()))
                .findFirst()
                .orElseThrow()
                .of(token.on()));
  }

  private Finding judged(Token token, Asked<Term> asked, ZoneId zone) {
    return asked instanceof Asked.Troubled<Term>(Trouble trouble) && trouble.kind() == Kind.KEY
        ? new Finding.Wrong(trouble.says(), token.next())
        : Tally.judged(asked, it -> judged(token, it, zone));
  }

  private Finding judged(Token token, Term term, ZoneId zone) {
    Set<String> needed = token.needed();
    if (!needed.isEmpty()
        && term.rights().filter(it -> needed.stream().noneMatch(it::contains)).isPresent()) {
      return new Finding.Wrong(
          "%s has no scope %s"
              .formatted(token, String.join(" or ", needed.stream().sorted().toList())),
          "give it that scope, or " + token.next());
    }
    return term.until()
        .map(it -> lasting(token, it, zone))
        .orElseGet(() -> new Finding.Well("%s has no end".formatted(token)));
  }

  private Finding lasting(Token token, Instant until, ZoneId zone) {
    String says = "%s is good until %s".formatted(token, until.atZone(zone).toLocalDate());
    return clock.instant().isBefore(until.minus(SOON))
        ? new Finding.Well(says)
        : new Finding.Mind(says, token.next());
  }
}
