package dev.signalbox.integrations.source;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Ordered;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Repositories wherever they are kept. */
@InEarnest
@Singleton
final class HostedRepositories implements Repositories {
  private final Host github;
  private final Host gitlab;

  HostedRepositories(@Named("github") Host github, @Named("gitlab") Host gitlab) {
    this.github = github;
    this.gitlab = gitlab;
  }

  @Override
  public Asked<Optional<SourceFile>> file(Repository in, String at, String path) {
    return host(in).file(Errands.reading(in, at, path), at, path);
  }

  @Override
  public Asked<Optional<Tag>> tag(Repository in, String name) {
    return host(in).tag(Errands.lookingFor(in, name), name);
  }

  @Override
  public Asked<Changes> compare(Repository in, String base, String head) {
    return host(in).compare(Errands.comparing(in, base, head), base, head);
  }

  @Override
  public Ordered<String> write(Repository in, Edit edit) {
    return new Writing(host(in), Errands.writing(in, edit)).write(edit);
  }

  @Override
  public Ordered<Proposal> propose(Repository in, Edit edit, String token) {
    return new Proposing(host(in), Errands.proposing(in, edit)).propose(edit, Branch.of(token));
  }

  @Override
  public Asked<Optional<Proposal>> proposed(Repository in, String token) {
    return host(in).proposed(Errands.lookingForProposal(in, token), Branch.of(token));
  }

  @Override
  public Ordered<Proposal> close(Repository in, String link) {
    Errand errand = Errands.closing(in, link);
    return ProposalLink.number(in, link)
        .map(number -> new Closing(host(in), errand).close(number))
        .orElseGet(() -> ProposalLink.<Proposal>stranger(errand).thenOrder(Ordered.Done::new));
  }

  @Override
  public Asked<Proposal> proposal(Repository in, String link) {
    Errand errand = Errands.following(in, link);
    return ProposalLink.number(in, link)
        .map(number -> host(in).proposal(errand, number))
        .orElseGet(() -> ProposalLink.stranger(errand));
  }

  /** Which connections keep repositories was checked when the estate's file was read. */
  private Host host(Repository in) {
    return switch (in.on()) {
      case Connection.Github _ -> github;
      case Connection.Gitlab _ -> gitlab;
      case Connection.Aws _,
          Connection.Ssm _,
          Connection.Travis _,
          Connection.Cloudflare _,
          Connection.Doh _,
          Connection.Resolver _,
          Connection.Couchdb _,
          Connection.Ssh _,
          Connection.Mysql _,
          Connection.Smtp _ ->
          throw new IllegalArgumentException(
              "%s keeps no repositories".formatted(in.on().reach().name()));
    };
  }
}
