package news.parallax.local;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import news.parallax.contracts.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;

/** Makes the topics of a broker what the contracts say. */
final class TopicSetup {
    private static final short ONE_REPLICA = 1;

    private TopicSetup() {}

    /**
     * Creates the topics that are missing and sets the configuration of those that are there. Their number of partitions
     * stays as it is: to change it would part the records of one key.
     */
    static void ensure(String bootstrapServers, List<Topics.Topic> topics)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> present = admin.listTopics().names().get();
            admin.createTopics(topics.stream()
                            .filter(topic -> !present.contains(topic.name()))
                            .map(topic ->
                                    new NewTopic(topic.name(), topic.partitions(), ONE_REPLICA).configs(topic.config()))
                            .toList())
                    .all()
                    .get();
            admin.incrementalAlterConfigs(topics.stream()
                            .filter(topic -> present.contains(topic.name()))
                            .collect(Collectors.toMap(TopicSetup::resource, TopicSetup::settings)))
                    .all()
                    .get();
        }
    }

    private static ConfigResource resource(Topics.Topic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }

    private static Collection<AlterConfigOp> settings(Topics.Topic topic) {
        return topic.config().entrySet().stream()
                .map(entry ->
                        new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }
}
