package org.vpcstudio.project.json;

import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;

/// A resource in files: its kind, then the properties of that kind.
final class ResourceCodec {
    private ResourceCodec() {}

    static Sheet write(Resource resource) {
        Sheet sheet = new Sheet().text("kind", resource.kind().code());
        switch (resource) {
            case Region region -> RegionCodec.write(region, sheet);
            case Vpc vpc -> VpcCodec.write(vpc, sheet);
            case Subnet subnet -> SubnetCodec.write(subnet, sheet);
            case SecurityGroup group -> SecurityGroupCodec.write(group, sheet);
            case Ecs ecs -> EcsCodec.write(ecs, sheet);
            case Vip vip -> VipCodec.write(vip, sheet);
            case KeepalivedCluster cluster -> KeepalivedClusterCodec.write(cluster, sheet);
            case Eip eip -> EipCodec.write(eip, sheet);
            case AccessIntent intent -> AccessIntentCodec.write(intent, sheet);
            case Internet internet -> sheet.text("name", internet.name());
        }
        return sheet;
    }

    static Resource read(Kind kind, ResourceId id, Fields fields) throws UnreadableException {
        return switch (kind) {
            case REGION -> RegionCodec.read(id, fields);
            case VPC -> VpcCodec.read(id, fields);
            case SUBNET -> SubnetCodec.read(id, fields);
            case SECURITY_GROUP -> SecurityGroupCodec.read(id, fields);
            case ECS -> EcsCodec.read(id, fields);
            case VIP -> VipCodec.read(id, fields);
            case KEEPALIVED_CLUSTER -> KeepalivedClusterCodec.read(id, fields);
            case EIP -> EipCodec.read(id, fields);
            case ACCESS_INTENT -> AccessIntentCodec.read(id, fields);
            case INTERNET -> new Internet(id, fields.text("name"));
        };
    }
}
