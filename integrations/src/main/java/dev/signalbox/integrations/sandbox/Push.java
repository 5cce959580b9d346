package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Errand;
import dev.signalbox.integrations.source.Repository;
import dev.signalbox.integrations.source.Tag;
import dev.signalbox.integrations.source.Tag.Signature;
import java.util.List;
import java.util.Map;

/**
 * A commit that people have brought to a repository's main branch, after all that is there.
 *
 * @param tag what it is called on its way up
 * @param titles of all that came with it, the oldest first
 * @param files what each of them says at this commit
 */
public record Push(String sha, String tag, List<String> titles, Map<String, String> files) {
  public Push {
    titles = List.copyOf(titles);
    files = Map.copyOf(files);
  }

  public void onto(Things things, Repository repository, String branch) {
    Checkout checkout = new Checkout(things, new Errand(repository, "pushing to " + branch));
    checkout.make(branch, "");
    checkout.make(sha, before(checkout));
    checkout
        .releases()
        .add(
            new Release(
                new Tag(tag, sha, Signature.VERIFIED),
                new Changes(
                    titles.stream().map(it -> new Changes.Commit(Commit.of(it), it)).toList(),
                    List.copyOf(files.keySet()),
                    true)));
    files.forEach(
        (path, text) -> {
          checkout.put(branch, path, text);
          checkout.put(sha, path, text);
        });
  }

  /** What a commit does not change stays as it was. */
  private static String before(Checkout checkout) {
    return checkout.releases().all().stream()
        .reduce((_, last) -> last)
        .map(it -> it.tag().commit())
        .orElse("");
  }
}
