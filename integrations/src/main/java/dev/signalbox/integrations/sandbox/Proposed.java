package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.sandbox.Fate.Deed;
import dev.signalbox.integrations.source.Edit;
import dev.signalbox.integrations.source.Errand;
import dev.signalbox.integrations.source.Proposal;

/** A branch, a commit on it, and the question; half of it is without the question. */
record Proposed(World world, Colleague colleague, Errand errand, Edit edit, String branch)
    implements Deed<Proposal> {
  @Override
  public Ordered<Proposal> whole() {
    return world.change(
        things -> {
          Checkout checkout = new Checkout(things, errand);
          return colleague
              .asked(checkout, branch)
              .<Ordered<Proposal>>map(Ordered.Done::new)
              .orElseGet(() -> committed(checkout).map(_ -> colleague.ask(checkout, edit, branch)));
        });
  }

  @Override
  public void half() {
    world.change(things -> committed(new Checkout(things, errand)));
  }

  private Ordered<String> committed(Checkout checkout) {
    return checkout
        .file(edit.branch(), edit.path())
        .thenOrder(
            now ->
                switch (edit.against(now)) {
                  case Edit.Standing.AsWished(_) -> errand.refused("there is nothing to change");
                  case Edit.Standing.Changed(String why) -> errand.refused(why);
                  case Edit.Standing.AsRead() -> {
                    checkout.make(branch, edit.branch());
                    yield checkout.write(edit.on(branch));
                  }
                });
  }
}
