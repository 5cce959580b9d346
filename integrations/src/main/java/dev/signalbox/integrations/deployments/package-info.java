/** How often each service runs, as a host of its environment tells it. */
@NullMarked
package dev.signalbox.integrations.deployments;

import org.jspecify.annotations.NullMarked;
