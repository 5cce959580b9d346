package dev.signalbox.bot.database;

import dev.signalbox.bot.settings.DatabaseAccess;
import dev.signalbox.bot.settings.Secret;
import dev.signalbox.bot.settings.Settings;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanInitializedEventListener;
import io.micronaut.context.event.BeanInitializingEvent;
import jakarta.inject.Singleton;

/** The pool gets its address from the settings alone, completed for durability. */
@Singleton
final class DatabaseWiring implements BeanInitializedEventListener<DatasourceConfiguration> {
  private final DatabaseAccess access;

  DatabaseWiring(Settings settings) {
    this.access = settings.database();
  }

  @Override
  public DatasourceConfiguration onInitialized(
      BeanInitializingEvent<DatasourceConfiguration> event) {
    DatasourceConfiguration pool = event.getBean();
    pool.setUrl(access.url().value());
    pool.setUsername(access.user());
    access.password().map(Secret::value).ifPresent(pool::setPassword);
    return pool;
  }
}
