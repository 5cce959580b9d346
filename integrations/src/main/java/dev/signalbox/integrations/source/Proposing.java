package dev.signalbox.integrations.source;

import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.source.Edit.Standing;
import dev.signalbox.integrations.source.Host.Put;
import java.util.Optional;

/** A branch, a commit on it, and the question; each is looked for before it is made. */
record Proposing(Host host, Errand errand) {
  Ordered<Proposal> propose(Edit edit, String branch) {
    return host.proposed(errand, branch)
        .thenOrder(
            found ->
                found
                    .<Ordered<Proposal>>map(Ordered.Done::new)
                    .orElseGet(() -> fresh(edit, branch)));
  }

  private Ordered<Proposal> fresh(Edit edit, String branch) {
    return host.file(errand, edit.branch(), edit.path())
        .thenOrder(
            now ->
                switch (edit.against(now)) {
                  case Standing.AsWished(_) -> errand.refused("there is nothing to change");
                  case Standing.Changed(String why) -> errand.refused(why);
                  case Standing.AsRead() ->
                      branched(edit, branch)
                          .then(_ -> new Writing(host, errand).write(edit.on(branch)))
                          .then(_ -> open(edit, branch));
                });
  }

  /** That it cannot be made shows when it is written to. */
  private Ordered<Put> branched(Edit edit, String branch) {
    return host.head(errand, edit.branch())
        .thenOrder(
            head ->
                head.map(commit -> host.branch(errand, branch, commit))
                    .orElseGet(() -> errand.refused("there is no branch " + edit.branch())));
  }

  private Ordered<Proposal> open(Edit edit, String branch) {
    return host.open(errand, edit, branch)
        .then(
            put ->
                switch (put) {
                  case Put.Made(String link) -> new Ordered.Done<>(new Proposal.Open(link));
                  case Put.InTheWay(String why) ->
                      host.proposed(errand, branch).thenOrder(found -> found(found, why));
                });
  }

  private Ordered<Proposal> found(Optional<Proposal> found, String otherwise) {
    return found
        .<Ordered<Proposal>>map(Ordered.Done::new)
        .orElseGet(() -> errand.refused(otherwise));
  }
}
