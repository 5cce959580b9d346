package dev.signalbox.integrations.source.github;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Desk;
import dev.signalbox.integrations.source.Edit;
import dev.signalbox.integrations.source.Errand;
import dev.signalbox.integrations.source.Host;
import dev.signalbox.integrations.source.Proposal;
import dev.signalbox.integrations.source.SourceFile;
import dev.signalbox.integrations.source.Tag;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Repositories that GitHub keeps. */
@InEarnest
@Named("github")
@Singleton
final class GithubHost implements Host {
  private static final Map<String, String> HEADERS =
      Map.of("Accept", "application/vnd.github+json", "X-GitHub-Api-Version", "2022-11-28");
  private final Contents contents;
  private final Names names;
  private final Comparisons comparisons;
  private final Pulls pulls;

  GithubHost(Http http) {
    Desk desk = new Desk(http, new Accent(), HEADERS);
    contents = new Contents(desk);
    names = new Names(desk);
    comparisons = new Comparisons(desk);
    pulls = new Pulls(desk);
  }

  @Override
  public Asked<Optional<SourceFile>> file(Errand errand, String at, String path) {
    return contents.file(errand, at, path);
  }

  @Override
  public Asked<Optional<Tag>> tag(Errand errand, String name) {
    return names.tag(errand, name);
  }

  @Override
  public Asked<Changes> compare(Errand errand, String base, String head) {
    return comparisons.compare(errand, base, head);
  }

  @Override
  public Ordered<Put> put(Errand errand, Edit edit) {
    return contents.put(errand, edit);
  }

  @Override
  public Asked<Optional<String>> head(Errand errand, String branch) {
    return names.head(errand, branch);
  }

  @Override
  public Ordered<Put> branch(Errand errand, String name, String commit) {
    return names.branch(errand, name, commit);
  }

  @Override
  public Asked<Optional<Proposal>> proposed(Errand errand, String branch) {
    return pulls.from(errand, branch);
  }

  @Override
  public Ordered<Put> open(Errand errand, Edit edit, String from) {
    return pulls.open(errand, edit, from);
  }

  @Override
  public Asked<Proposal> proposal(Errand errand, int number) {
    return pulls.read(errand, number);
  }

  @Override
  public Ordered<Put> close(Errand errand, int number) {
    return pulls.close(errand, number);
  }
}
