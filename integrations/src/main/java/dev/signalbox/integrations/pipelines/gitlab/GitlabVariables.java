package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.VariableName;
import dev.signalbox.integrations.pipelines.Variables;
import dev.signalbox.integrations.secrets.Secret;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Variables of GitLab's projects. */
@Singleton
@InEarnest
final class GitlabVariables implements Variables {
  private final Gitlab gitlab;

  GitlabVariables(Gitlab gitlab) {
    this.gitlab = gitlab;
  }

  @Override
  public Asked<Optional<Variable>> find(Project project, VariableName name) {
    String doing = "reading the variable %s of %s".formatted(name, project);
    return gitlab.id(project, doing).then(id -> find(project, doing, id, name));
  }

  private Asked<Optional<Variable>> find(
      Project project, String doing, String id, VariableName name) {
    Address address =
        Address.of("projects", id, "variables", name.key())
            .with("filter[environment_scope]", name.scope());
    return gitlab
        .find(project.on().reach(), doing, address)
        .then(
            found ->
                found.isEmpty()
                    ? new Asked.Told<>(Optional.empty())
                    : told(doing, found.get(), name));
  }

  private static Asked<Optional<Variable>> told(String doing, JsonNode item, VariableName name) {
    return VariableJson.isNamed(item, name) && Fields.isTrue(item, "hidden")
        ? new Asked.Troubled<>(new Trouble(doing, Kind.RIGHTS, "its value is shown to nobody"))
        : Gitlab.read(doing, VariableJson.read(item, name)).map(Optional::of);
  }

  /** Theirs knows no condition, so it is read right before. */
  @Override
  public Ordered<Variable> set(Project project, Variable wished) {
    String doing = "setting the variable %s of %s".formatted(wished.name(), project);
    return First.looked(
        gitlab.id(project, doing),
        id ->
            First.looked(
                find(project, doing, id, wished.name()),
                found ->
                    found
                        .map(it -> change(project, doing, id, it.with(wished.value()), it))
                        .orElseGet(() -> send(project, made(doing, id, wished), wished))));
  }

  private Ordered<Variable> change(
      Project project, String doing, String id, Variable wished, Variable is) {
    return is.equals(wished)
        ? new Ordered.Done<>(is)
        : send(project, changed(doing, id, wished), wished);
  }

  private static Request made(String doing, String id, Variable wished) {
    return Request.of(doing, "POST", Address.of("projects", id, "variables"))
        .with(VariableJson.made(wished));
  }

  private static Request changed(String doing, String id, Variable wished) {
    return Request.of(doing, "PUT", Address.of("projects", id, "variables", wished.name().key()))
        .with(VariableJson.changed(wished));
  }

  private Ordered<Variable> send(Project project, Request request, Variable wished) {
    Reach reach = project.on().reach();
    return gitlab.order(
        reach,
        new Secret(wished.value()),
        request,
        it -> VariableJson.read(it, wished.name()).filter(is -> is.value().equals(wished.value())));
  }
}
