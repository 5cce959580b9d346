package dev.signalbox.integrations.source;

import dev.signalbox.integrations.calls.Ordered;

/** Looks whether it is still open, closes it, and looks what has become of it. */
record Closing(Host host, Errand errand) {
  Ordered<Proposal> close(int number) {
    return host.proposal(errand, number)
        .thenOrder(
            now ->
                switch (now) {
                  case Proposal.Merged merged -> new Ordered.Done<>(merged);
                  case Proposal.Closed closed -> new Ordered.Done<>(closed);
                  case Proposal.Open _ ->
                      host.close(errand, number)
                          .then(_ -> host.proposal(errand, number).thenOrder(Ordered.Done::new));
                });
  }
}
