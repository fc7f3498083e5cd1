package org.vpcstudio.bench;

import org.vpcstudio.model.diagram.Box;

/// Where the elements of a big design are drawn: everything in grids, in canvas units.
final class Places {
    static final Box INTERNET = new Box(16, 128, 128, 48);

    private static final int GAP = 16;
    private static final int SERVER_WIDTH = 160;
    private static final int SERVER_HEIGHT = 72;
    private static final int LINE = 32;
    private static final int EIP_WIDTH = 216;
    private static final int HEAD = 48;
    private static final int SERVICE_WIDTH = 3 * (SERVER_WIDTH + GAP) + GAP;
    private static final int SERVICE_HEIGHT = LINE + SERVER_HEIGHT + 3 * GAP;
    private static final int SERVICES_A_ROW = 2;
    private static final int SERVICE_ROWS = 4;
    private static final int SINGLES_A_ROW = 6;
    private static final int SUBNET_WIDTH = GAP + SERVICES_A_ROW * SERVICE_WIDTH + GAP;
    private static final int SINGLES_TOP = HEAD + SERVICE_ROWS * SERVICE_HEIGHT;
    private static final int SUBNET_HEIGHT = SINGLES_TOP + 4 * (SERVER_HEIGHT + GAP) + GAP;
    private static final int SUBNETS_A_ROW = 4;
    private static final int VPC_WIDTH = GAP + SUBNETS_A_ROW * (SUBNET_WIDTH + GAP);
    private static final int VPC_HEIGHT = HEAD + 4 * (SUBNET_HEIGHT + GAP);
    private static final int EIPS_A_ROW = VPC_WIDTH / (EIP_WIDTH + GAP);
    private static final int EIP_ROWS = 8;
    private static final int PLOT_WIDTH = VPC_WIDTH + 2 * GAP;
    private static final int PLOT_HEIGHT = EIP_ROWS * (LINE + GAP) + VPC_HEIGHT + 2 * GAP;

    private final int vpcs;
    private final int columns;

    Places(int vpcs) {
        this.vpcs = vpcs;
        this.columns = (int) Math.ceil(Math.sqrt(vpcs));
    }

    Box region() {
        int rows = (vpcs + columns - 1) / columns;
        return new Box(176, GAP, columns * PLOT_WIDTH + GAP, HEAD + rows * PLOT_HEIGHT);
    }

    private int plotX(int vpc) {
        return GAP + vpc % columns * PLOT_WIDTH;
    }

    private int plotY(int vpc) {
        return HEAD + vpc / columns * PLOT_HEIGHT;
    }

    /// In the region, below the EIPs that lead into it.
    Box vpc(int vpc) {
        return new Box(plotX(vpc), plotY(vpc) + EIP_ROWS * (LINE + GAP), VPC_WIDTH, VPC_HEIGHT);
    }

    /// In the region.
    Box eip(int vpc, int number) {
        return new Box(
                plotX(vpc) + number % EIPS_A_ROW * (EIP_WIDTH + GAP),
                plotY(vpc) + number / EIPS_A_ROW * (LINE + GAP),
                EIP_WIDTH,
                LINE);
    }

    /// In its VPC.
    Box subnet(int subnet) {
        return new Box(
                GAP + subnet % SUBNETS_A_ROW * (SUBNET_WIDTH + GAP),
                HEAD + subnet / SUBNETS_A_ROW * (SUBNET_HEIGHT + GAP),
                SUBNET_WIDTH,
                SUBNET_HEIGHT);
    }

    /// In its subnet.
    static Box vip(int service) {
        return new Box(serviceX(service), serviceY(service), EIP_WIDTH, LINE);
    }

    /// In its subnet.
    static Box node(int service, int node) {
        return new Box(
                serviceX(service) + node * (SERVER_WIDTH + GAP),
                serviceY(service) + LINE + GAP,
                SERVER_WIDTH,
                SERVER_HEIGHT);
    }

    /// In its subnet.
    static Box single(int single) {
        return new Box(
                2 * GAP + single % SINGLES_A_ROW * (SERVER_WIDTH + GAP),
                SINGLES_TOP + single / SINGLES_A_ROW * (SERVER_HEIGHT + GAP),
                SERVER_WIDTH,
                SERVER_HEIGHT);
    }

    private static int serviceX(int service) {
        return 2 * GAP + service % SERVICES_A_ROW * SERVICE_WIDTH;
    }

    private static int serviceY(int service) {
        return HEAD + service / SERVICES_A_ROW * SERVICE_HEIGHT;
    }
}
