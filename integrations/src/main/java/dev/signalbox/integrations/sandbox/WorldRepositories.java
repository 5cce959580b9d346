package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.sandbox.Fate.Called;
import dev.signalbox.integrations.source.Branch;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Edit;
import dev.signalbox.integrations.source.Errand;
import dev.signalbox.integrations.source.Errands;
import dev.signalbox.integrations.source.Proposal;
import dev.signalbox.integrations.source.ProposalLink;
import dev.signalbox.integrations.source.Repositories;
import dev.signalbox.integrations.source.Repository;
import dev.signalbox.integrations.source.SourceFile;
import dev.signalbox.integrations.source.Tag;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** The repositories of the simulated world. Somebody there merges whatever is proposed. */
@Singleton
final class WorldRepositories implements Repositories, StandIn {
  static final String NAME = "source";
  private final World world;
  private final Fate fate;
  private final Colleague colleague;

  WorldRepositories(World world, Fate fate, Colleague colleague) {
    this.world = world;
    this.fate = fate;
    this.colleague = colleague;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  private static Called called(Errand errand) {
    return new Called(NAME, errand.reach(), errand.doing());
  }

  private <T> Asked<T> ask(Errand errand, Function<Checkout, Asked<T>> look) {
    return fate.ask(
        called(errand), () -> world.see(things -> look.apply(new Checkout(things, errand))));
  }

  @Override
  public Asked<Optional<SourceFile>> file(Repository in, String at, String path) {
    return ask(Errands.reading(in, at, path), it -> it.file(at, path));
  }

  @Override
  public Asked<Optional<Tag>> tag(Repository in, String name) {
    return ask(
        Errands.lookingFor(in, name),
        it -> it.known().map(_ -> it.releases().find(name).map(Release::tag)));
  }

  @Override
  public Asked<Changes> compare(Repository in, String base, String head) {
    return ask(Errands.comparing(in, base, head), it -> it.compare(base, head));
  }

  @Override
  public Ordered<String> write(Repository in, Edit edit) {
    Errand errand = Errands.writing(in, edit);
    return fate.order(
        called(errand), () -> world.change(things -> new Checkout(things, errand).write(edit)));
  }

  @Override
  public Ordered<Proposal> propose(Repository in, Edit edit, String token) {
    Errand errand = Errands.proposing(in, edit);
    return fate.order(
        called(errand), new Proposed(world, colleague, errand, edit, Branch.of(token)));
  }

  @Override
  public Asked<Optional<Proposal>> proposed(Repository in, String token) {
    Errand errand = Errands.lookingForProposal(in, token);
    return fate.ask(
        called(errand),
        () ->
            world.change(
                things -> {
                  Checkout checkout = new Checkout(things, errand);
                  return checkout.known().map(_ -> colleague.found(checkout, Branch.of(token)));
                }));
  }

  @Override
  public Ordered<Proposal> close(Repository in, String link) {
    Errand errand = Errands.closing(in, link);
    return ProposalLink.number(in, link)
        .map(
            number ->
                fate.order(
                    called(errand),
                    () ->
                        world.change(
                            things -> colleague.close(new Checkout(things, errand), number))))
        .orElseGet(() -> ProposalLink.<Proposal>stranger(errand).thenOrder(Ordered.Done::new));
  }

  @Override
  public Asked<Proposal> proposal(Repository in, String link) {
    Errand errand = Errands.following(in, link);
    return ProposalLink.number(in, link)
        .map(
            number ->
                fate.ask(
                    called(errand),
                    () ->
                        world.change(
                            things -> colleague.look(new Checkout(things, errand), number))))
        .orElseGet(() -> ProposalLink.stranger(errand));
  }
}
