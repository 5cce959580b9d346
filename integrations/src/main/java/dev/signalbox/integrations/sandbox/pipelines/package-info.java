/**
 * The simulated world's server of pipelines: jobs that wait for hands and for each other, take
 * their time, and bring what was built to the sites.
 */
@NullMarked
package dev.signalbox.integrations.sandbox.pipelines;

import org.jspecify.annotations.NullMarked;
