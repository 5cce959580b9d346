package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Certificates;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.VariableName;
import dev.signalbox.integrations.pipelines.Variables;
import dev.signalbox.integrations.probes.Certificate;
import dev.signalbox.integrations.probes.KeptCertificates;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What projects carry for whoever is dressed as their site; no value of a variable leaves here. */
@Singleton
final class Luggage {
  private final Settled settled;
  private final Variables variables;
  private final KeptCertificates certificates;

  Luggage(Settled settled, Variables variables, KeptCertificates certificates) {
    this.settled = settled;
    this.variables = variables;
    this.certificates = certificates;
  }

  /** A project with the variables that are copied from it. */
  record Carrier(Project project, PublicName front, List<String> keys) {
    @Override
    public String toString() {
      return "for the certificate that %s carries for %s".formatted(project, front.name());
    }

    String named() {
      return String.join(", ", keys);
    }
  }

  /**
   * @param missing what is not set, so that nobody can be dressed
   * @param certificate the first that a server would show; empty where there is none
   */
  record Carried(List<String> missing, Optional<Certificate> certificate) {
    private static final Carried NOTHING = new Carried(List.of(), Optional.empty());

    Carried {
      missing = List.copyOf(missing);
    }

    private Carried without(String key) {
      List<String> more = new ArrayList<>(missing);
      more.add(key);
      return new Carried(more, certificate);
    }
  }

  List<Carrier> carriers(Estate estate) {
    List<String> keys = estate.roles().certificates().map(Certificates::carry).orElseGet(List::of);
    return PublicName.of(estate, settled.held(estate)).stream()
        .filter(it -> it.isFront() && !keys.isEmpty())
        .flatMap(
            front ->
                Project.of(estate.topology(), front.site()).stream()
                    .map(it -> new Carrier(it, front, keys)))
        .toList();
  }

  Asked<Carried> of(Carrier carrier) {
    Asked<Carried> all = new Asked.Told<>(Carried.NOTHING);
    for (String key : carrier.keys()) {
      all = all.then(it -> find(carrier, key).map(found -> and(it, carrier, key, found)));
    }
    return all;
  }

  private Asked<Optional<Variable>> find(Carrier carrier, String key) {
    return variables.find(
        carrier.project(), new VariableName(key, carrier.front().environment().value()));
  }

  private Carried and(Carried some, Carrier carrier, String key, Optional<Variable> found) {
    return found
        .map(
            it ->
                new Carried(
                    some.missing(),
                    some.certificate()
                        .or(() -> certificates.read(it.value(), carrier.front().name()))))
        .orElseGet(() -> some.without(key));
  }
}
